import { expect, test } from 'vitest';
import { repeatedSentence } from '../../src/check/rules/repeated-sentence.ts';
import { parseContent } from '../../src/content/parse-content.ts';

function findingsIn(prose: string) {
	const path = 'content/articles/mill/history.mdx';
	const content = parseContent('content', [
		{ path, text: `---\ntitle: History\n---\n\n${prose}\n` },
	]);
	const input = { content, today: '2025-06-30', language: 'en-GB', letters: '' };
	return repeatedSentence.find(input);
}

/** The lines of a section that the rule reports. */
function linesOf(prose: string): number[] {
	return findingsIn(prose).map(({ place }) => place.line);
}

const sentence = 'The wheel was left in its place.';

test.each([
	['a sentence in another paragraph', `${sentence}\n\nNobody came. ${sentence}`, [7]],
	[
		'one that is broken into lines elsewhere',
		`${sentence}\n\nThe wheel was left\nin its place.`,
		[7],
	],
	[
		'a sentence three times more, only the first of them',
		`${sentence} ${sentence}\n\n${sentence} ${sentence}`,
		[5],
	],
	['a short one', 'Nobody came to see.\n\nNobody came to see.', []],
	[
		'two that end alike after a decimal point',
		'It rose to 3.5 per cent of all trade in that year.\n\nIt fell to 2.5 per cent of all trade in that year.',
		[],
	],
	[
		'two that end alike after an abbreviation',
		'Trade with Mr. Smith rose by a third in that year.\n\nTrade with Dr. Smith rose by a third in that year.',
		[],
	],
	[
		'cells of a table',
		`| Mill | Now |\n| --- | --- |\n| North | ${sentence} |\n| South | ${sentence} |`,
		[],
	],
])('%s', (_, prose, expected) => {
	expect(linesOf(prose)).toEqual(expected);
});

test('A sentence with a mark is found where it is, not where it is without one', () => {
	const marked = 'The wheel was [left](claim:wheel) in its place.';
	expect(findingsIn(`${marked}\n\n${sentence}`)).toMatchObject([
		{ place: { line: 7 }, message: expect.stringContaining('history.mdx:5`') as string },
	]);
});
