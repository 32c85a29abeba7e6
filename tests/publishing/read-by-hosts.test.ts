import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, test } from 'vitest';
import { movedIn } from '../../src/cli/build/moved-in.ts';
import { articleFiles } from '../../src/exports/files.ts';
import { headerRules, mediaTypes, redirectsWith } from '../../src/publishing/rules.ts';

const root = join(import.meta.dirname, '../..');
const hosting = (name: string) => join(root, 'docs/hosting', name);

test('Netlify’s own parser finds each rule of `_headers`, with all its headers', async () => {
	const { headers, errors } = await parseAllHeaders({
		headersFiles: [hosting('_headers')],
		configHeaders: undefined,
		minimal: false,
	});
	expect(errors).toEqual([]);
	const found = new Map(headers.map((rule) => [rule.for, rule.values]));
	for (const { paths, headers: ours } of headerRules) {
		for (const path of paths) {
			expect(found.get(`/${path}`), path).toEqual(expect.objectContaining(ours));
		}
	}
	for (const [path, type] of mediaTypes()) {
		expect(found.get(`/${path}`), path).toEqual(expect.objectContaining({ 'Content-Type': type }));
	}
	// And takes the paths as we mean them.
	for (const { name, type } of articleFiles) {
		const types = headers.flatMap((rule) =>
			'forRegExp' in rule && rule.forRegExp.test(`/tide-mill/${name}`)
				? (rule.values['Content-Type'] ?? [])
				: [],
		);
		if (types.length > 0) expect(types, name).toEqual([type]);
	}
});

test('Netlify’s own parser finds each row of `_redirects`', async () => {
	const moved = await movedIn(join(root, 'content'));
	const { redirects, errors } = await parseAllRedirects({
		redirectsFiles: [hosting('_redirects')],
		configRedirects: [],
		minimal: true,
	});
	expect(errors).toEqual([]);
	expect(redirects).toEqual(
		redirectsWith({ moved }).map(([from, to]) => {
			const row: unknown = expect.objectContaining({
				from: `/${from}`,
				to: `/${to.replace(/\*$/, ':splat')}`,
				status: 301,
			});
			return row;
		}),
	);
});

// It imports JSON as bundlers do, and Node does not.
const hooks = registerHooks({
	load: (url, context, next) =>
		next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
	await import('@actions/workflow-parser');
hooks.deregister();

/** What GitHub's own reader has against a workflow. */
async function faultsOf(file: string, content: string): Promise<string[]> {
	const { context, value } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
	if (value) await convertWorkflowTemplate(context, value);
	return context.errors.getErrors().map(({ message }) => message);
}

test.each([
	'docs/hosting/github-pages.yml',
	'.github/workflows/ci.yml',
	'.github/workflows/links.yml',
])(
	'GitHub’s own reader has nothing against %s, and something against a slip in it',
	async (file) => {
		const content = await readFile(join(root, file), 'utf8');
		expect(await faultsOf(file, content)).toEqual([]);
		expect(await faultsOf(file, content.replace('steps:', 'step:'))).not.toEqual([]);
	},
);
