import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explanations } from '../../src/link-state/explanations.ts';
import { verdictOf, verdicts } from '../../src/link-state/verdicts.ts';

const src = join(import.meta.dirname, '../../src');

test('The meaning of a verdict is in its row, and no other file has a list of verdicts', async () => {
	const names = verdicts.map((name) => `'${name}'`).join('|');
	const list = new RegExp(`\\[\\s*(?:${names})(?:,\\s*(?:${names}))+,?\\s*\\]`);
	const lists: string[] = [];
	for await (const file of glob('**/*.{ts,astro}', { cwd: src })) {
		if (list.test(await readFile(join(src, file), 'utf8'))) lists.push(file);
	}
	expect(lists).toEqual([]);
});

test('Every verdict is explained, and only verdicts are', () => {
	const unexplained = verdicts
		.filter((verdict) => !Object.keys(explanations).includes(verdict))
		.map((verdict) => `\`${verdict}\` is not explained: write \`src/link-state/explanations.ts\`.`);
	expect(unexplained, unexplained.join('\n')).toEqual([]);
	expect(Object.keys(explanations)).toEqual(verdicts);
});

test('A page that is gone fails a run and an archived copy helps; neither is true of a page that was not seen', () => {
	for (const verdict of verdicts) {
		const { page, fails, copyHelps, comparesQuotes } = verdictOf(verdict);
		if (page === 'gone') expect([fails, copyHelps], verdict).toEqual([true, true]);
		if (page === 'unknown') expect([copyHelps, comparesQuotes], verdict).toEqual([false, false]);
		if (comparesQuotes) expect(page, verdict).toBe('there');
	}
});
