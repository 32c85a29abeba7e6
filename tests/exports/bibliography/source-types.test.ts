import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceTypes } from '../../../src/exports/bibliography/source-types.ts';

const docs = await readFile(join(import.meta.dirname, '../../../docs/exports.md'), 'utf8');

/** Cells of the row of a kind, without their code marks. */
function rowOf(kind: string): string[] {
	const row = docs.split('\n').find((line) => line.startsWith(`| ${kind} `)) ?? '';
	return [...row.matchAll(/`([^`]+)`/g)].map(([, words]) => words!);
}

test.each(Object.entries(sourceTypes).filter(([kind]) => kind !== 'journal'))(
	'The table of docs/exports.md calls a source of the kind %s what exports call it',
	(kind, { csl, ris, wikipedia }) => {
		expect(rowOf(`\`${kind}\``)).toEqual([kind, csl, expect.stringMatching(/^@/), ris, wikipedia]);
	},
);

test('The table says so of articles in journals, too', () => {
	const { csl, ris, wikipedia } = sourceTypes.journal;
	expect(rowOf('`academic` or `analysis`').slice(2)).toEqual([
		csl,
		expect.stringMatching(/^@/),
		ris,
		wikipedia,
	]);
});
