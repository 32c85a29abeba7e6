import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { contentWith } from '../../src/desk/after.ts';
import { problemFixes } from '../../src/desk/fixes/problem-fixes.ts';
import { spliceText } from '../../src/edit/change.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { parsePublication } from '../read-fixture.ts';

const publication = await parsePublication();
const article = 'content/articles/tide-mill';

/** What a code editor offers for the problems of a file after a mistake: titles, and the text after each. */
function offered(file: string, right: string, wrong: string): { title: string; after: string }[] {
	const text = publication.texts.get(file) ?? '';
	expect(text).toContain(right);
	const content = contentWith(publication, new Map([[file, text.replace(right, () => wrong)]]));
	const letters = charactersFor(['åø']);
	return checkContent({ content, today: '2025-06-30', language: 'en-GB', letters })
		.flatMap((problem) => problemFixes(content, problem))
		.map(({ title, splice }) => ({
			title,
			after: spliceText(content.texts.get(splice.file) ?? '', [splice]),
		}));
}

test.each([
	['a double space', `${article}/history.mdx`, 'It stood', 'It  stood', 'Write `It stood`'],
	[
		'an apostrophe in a field',
		`${article}/claims/history.yaml`,
		'says: The mill was',
		"says: The mill's was",
		'Write `mill’s`',
	],
	[
		'a date in words',
		'content/sources/radio-wyke-2024.yaml',
		'published: 2024-06',
		'published: June 2024',
		'Write `2024-06` for `June 2024`',
	],
	[
		'a tracking parameter',
		'content/sources/radio-wyke-2024.yaml',
		'org/mill',
		'org/mill?utm_source=x',
		'Write `https://radio.example.org/mill`',
	],
	[
		'a person named by name',
		`${article}/claims/index.yaml`,
		'via: tom-wyke',
		'via: Tom Wyke',
		'Write `tom-wyke` for `Tom Wyke`',
	],
	[
		'keys joined by a comma',
		`${article}/output.mdx`,
		'flour-sold+flour-2024',
		'flour-sold,flour-2024',
		'Write `flour-sold+flour-2024` for `flour-sold,flour-2024`',
	],
	[
		'a space between the brackets of a mark',
		`${article}/history.mdx`,
		'](claim:reopened-2024)',
		'] (claim:reopened-2024)',
		'Write `[until the reopening](claim:reopened-2024)`',
	],
	[
		'a misspelt key, which no tool changes by itself',
		`${article}/history.mdx`,
		'](claim:reopened-2024)',
		'](claim:reopend-2024)',
		'Write `reopened-2024` for `reopend-2024`',
	],
])('A code editor offers to correct %s', (_, file, right, wrong, title) => {
	const [fix, ...more] = offered(file, right, wrong);
	expect(more).toEqual([]);
	expect(fix?.title).toBe(title);
	const text = publication.texts.get(file) ?? '';
	const expected = wrong.includes("'") ? text.replace(right, 'says: The mill’s was') : text;
	expect(fix?.after).toBe(expected);
});

test('A value that goes on after the name of a person is left to a person', () => {
	const file = `${article}/claims/index.yaml`;
	expect(offered(file, 'via: tom-wyke', 'via: Tom Wyke, the miller')).toEqual([]);
});
