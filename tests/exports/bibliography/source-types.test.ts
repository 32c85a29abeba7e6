import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bibliographyForms, itemOf } from '../../../src/exports/bibliography/bibliography.ts';
import { typeOf } from '../../../src/exports/bibliography/source-types.ts';
import type { SourceNode } from '../../../src/model/graph/nodes.ts';
import { sourceKinds } from '../../../src/model/records/source.ts';
import { readBiblatex } from '../readers.ts';
import { sourceNode } from '../source-node.ts';

const docs = await readFile(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8');

/** What the table says a source of a kind is called. */
function rowOf(beginning: string): string[] {
	const row = docs.split('\n').find((line) => line.startsWith(`| ${beginning}`)) ?? '';
	return row
		.split('|')
		.slice(2, -1)
		.map((cell) => cell.trim().replaceAll('`', ''));
}

/** What exports call a source: in CSL, in BibLaTeX as a reader finds it, in RIS, in Wikipedia. */
function calledBy(source: SourceNode): string[] {
	const { csl, ris, wikipedia } = typeOf(source);
	const [entry] = readBiblatex(bibliographyForms.bib.write([itemOf(source)]));
	return [csl, `@${entry!.type}`, ris, wikipedia];
}

test.each(sourceKinds)(
	'The table of docs/exports.md calls a source of the kind %s what exports call it',
	(kind) => {
		expect(rowOf(`\`${kind}\` `)).toEqual(calledBy(sourceNode({ kind })));
	},
);

test('The table also has the type that exports use for articles in journals', () => {
	const article = sourceNode({ kind: 'academic', container: 'Mills', volume: '3' });
	expect(rowOf('`academic` or `analysis`')).toEqual(calledBy(article));
});
