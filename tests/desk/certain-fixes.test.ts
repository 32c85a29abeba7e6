import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { certainFixes } from '../../src/desk/fixes/certain-fixes.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { changedFiles, noChange } from '../../src/edit/change.ts';
import { readFixture } from '../read-fixture.ts';

const input = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åø']) };
const source = 'content/sources/almanac-1871.yaml';
const claims = 'content/articles/tide-mill/claims/index.yaml';
const article = 'content/articles/tide-mill/index.mdx';
const history = 'content/articles/tide-mill/history.mdx';

/** A file of the small publication after the words in it were changed, and after the fixes. */
async function fixed(
	path: string,
	change: (text: string) => string,
	checked?: string,
): Promise<{ before: string; after: string }> {
	const files = (await readFixture('publication')).map((file) =>
		file.path === path ? { ...file, text: change(file.text) } : file,
	);
	const content = parseContent('content', files);
	const splices = certainFixes({ ...input, content }, { checked }).map(({ splice }) => splice);
	const changed = changedFiles({ ...noChange(), splices }, (file) => content.texts.get(file));
	const before = content.texts.get(path) ?? '';
	return { before, after: changed.get(path) ?? before };
}

test('A correct publication has nothing to fix', async () => {
	const { before, after } = await fixed(source, (text) => text, '2025-01-20');
	expect(after).toBe(before);
});

describe('A certain answer replaces the words, and everything else stays', () => {
	test.each([
		[
			'a date',
			source,
			'published: 1871',
			'published: circa 1871 # by hand',
			'published: 1871~ # by hand',
		],
		['a date in quotes', source, 'published: 1871', 'published: "c. 1871"', 'published: "1871~"'],
		['a day', claims, 'checked: 2025-01-20', 'checked: 20 January 2025', 'checked: 2025-01-20'],
		[
			'the author of an article in the old form',
			article,
			'authors: [{ person: edda-marsh }]',
			'author: "edda-marsh" # who went there',
			'authors:\n  - person: "edda-marsh" # who went there',
		],
		['a field', source, 'language: en', 'langauge: en', 'language: en'],
		[
			'single quotes',
			source,
			/about: .*/,
			"about: 'The county''s \"own\" almanac.'",
			"about: 'The county’s “own” almanac.'",
		],
		[
			'double quotes',
			source,
			/about: .*/,
			'about: "The county\'s \\"own\\" almanac."',
			'about: "The county’s “own” almanac."',
		],
		[
			'folded lines',
			source,
			/about: .*/,
			"about: >-\n  The county's\n  own  almanac.",
			'about: >-\n  The county’s\n  own almanac.',
		],
		['prose', history, 'It stood empty', "It  stood the town's", 'It stood the town’s'],
		[
			'frontmatter',
			history,
			'summary: The mill',
			"summary: The town's mill",
			'summary: The town’s mill',
		],
		[
			'the scheme of a mark',
			history,
			'(claim:built-1871) on',
			'(claims:built-1871) on',
			'(claim:built-1871) on',
		],
		[
			'the folder for the scheme of a mark',
			history,
			'(term:sluice)',
			'(glossary:sluice)',
			'(term:sluice)',
		],
		[
			'a space between the brackets of a mark',
			history,
			'](claim:reopened-2024)',
			'] (claim: reopened-2024)',
			'](claim:reopened-2024)',
		],
		[
			'the address of a mark in the line below its words',
			history,
			'](claim:reopened-2024)',
			']\n(claim:reopened-2024)',
			'](claim:reopened-2024)',
		],
		[
			'the brackets of a mark the wrong way round',
			history,
			'[until the reopening](claim:reopened-2024)',
			'(until the reopening)[claim:reopened-2024]',
			'[until the reopening](claim:reopened-2024)',
		],
		[
			'the curly brackets of a mark',
			history,
			'(claim:reopened-2024)',
			'{claim:reopened-2024}',
			'(claim:reopened-2024)',
		],
		[
			'a mark with backslashes before its brackets',
			history,
			'[until the reopening](claim:reopened-2024)',
			'\\[until the reopening\\](claim:reopened-2024)',
			'[until the reopening](claim:reopened-2024)',
		],
		[
			'commas between the keys of a mark',
			history,
			'(claim:reopened-2024)',
			'(claim:reopened-2024,closed-1924)',
			'(claim:reopened-2024+closed-1924)',
		],
		[
			'commas between the keys of a mark in a field',
			history,
			'well known](claim:closed-1924)',
			'well known](claim:closed-1924, built-1871)',
			'well known](claim:closed-1924+built-1871)',
		],
		[
			'the kind before the key of a quotation',
			history,
			'claim="closed-1924"',
			'claim="claim:closed-1924"',
			'claim="closed-1924"',
		],
	])('%s', async (_, path, from, wrong, right) => {
		const { before, after } = await fixed(path, (text) =>
			text.replace(from, () => wrong).replaceAll('\n', '\r\n'),
		);
		expect(before).toContain(wrong.replaceAll('\n', '\r\n'));
		expect(after).toBe(
			before.replace(wrong.replaceAll('\n', '\r\n'), () => right.replaceAll('\n', '\r\n')),
		);
	});
});

describe('A guess, or the words of somebody else, are left unchanged', () => {
	test.each([
		['which claim a misspelt key means', history, 'claim:built-1871) on', 'claim:build-1871) on'],
		['a date in two readings', source, 'published: 1871', 'published: 03/07/1871'],
		['a day that is not known to the day', claims, 'checked: 2025-01-20', 'checked: January 2025'],
		['a field that is there already', source, 'language: en', 'language: en\nlangauge: nb'],
		['the words of a source', claims, 'the old mill', "the town's old mill"],
		['two terms of a mark', history, '(term:sluice)', '(term: sluice, tide-mill)'],
		['words of which the mark is not known', history, '[until the', 'until the'],
		['a form that a hint shows', history, '(term:sluice)', '(gate:sluice)'],
		['a claim that nobody says they weighed', claims, '  checked: 2025-01-20\n', ''],
	])('%s', async (_, path, from, to) => {
		const { before, after } = await fixed(path, (text) => text.replace(from, to));
		expect(before).toContain(to);
		expect(after).toBe(before);
	});
});

test('A claim without a day gets the day that somebody names, before its evidence', async () => {
	const line = '  checked: 2025-01-20\n';
	const whole = await fixed(claims, (text) => text);
	const { after } = await fixed(claims, (text) => text.replace(line, ''), '2025-01-20');
	expect(after).toBe(whole.before);
});
