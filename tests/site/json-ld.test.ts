import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { pages, root } from './dist.ts';

interface Node {
	'@type': string;
}

/** What a page says of itself in JSON-LD; an empty list where it says nothing. */
const graphs = pages.flatMap(({ path, $ }) =>
	$('script[type="application/ld+json"]')
		.map((_, script) => $(script).text())
		.get()
		.map((json) => ({ path, graph: (JSON.parse(json) as { '@graph': Node[] })['@graph'] })),
);

/**
 * A node without its words: of two nodes of one shape, TypeScript says the same. Addresses of
 * schema.org are kept, because its types list those that it knows.
 */
function shapeOf(node: Node): string {
	return JSON.stringify(node, (key, value: unknown) => {
		const isKept =
			typeof value !== 'string' || key === '@type' || value.startsWith('https://schema.org/');
		return isKept ? value : '';
	});
}

/** What TypeScript says of nodes that are written down as the types of schema.org: nothing, where all is well. */
function faultsOf(nodes: readonly Node[]): string[] {
	const name = join(root, 'tests/site/nodes-of-a-page.ts');
	const types = [...new Set(nodes.map((node) => node['@type']))];
	const source = [
		`import type { ${types.join(', ')} } from 'schema-dts';`,
		...nodes.map(
			(node, index) =>
				`export const node${String(index)}: Exclude<${node['@type']}, string> = ${JSON.stringify(node)};`,
		),
	].join('\n');
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		types: [],
		skipLibCheck: true,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		target: ts.ScriptTarget.ESNext,
	};
	const host = ts.createCompilerHost(options);
	const read = host.getSourceFile.bind(host);
	host.getSourceFile = (file, ...rest) =>
		file === name ? ts.createSourceFile(file, source, rest[0]) : read(file, ...rest);
	const program = ts.createProgram([name], options, host);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 400));
}

test('Every property and type of the JSON-LD is one of schema.org', () => {
	expect(graphs.map(({ graph }) => graph).every((graph) => graph.length > 0)).toBe(true);
	const nodes = new Map(graphs.flatMap(({ graph }) => graph).map((node) => [shapeOf(node), node]));
	expect(faultsOf([...nodes.values()])).toEqual([]);
});

test('A property that schema.org does not have is found', () => {
	const [fault] = faultsOf([{ '@type': 'Claim', txet: 'It rained.' } as Node]);
	expect(fault).toContain('txet');
});
