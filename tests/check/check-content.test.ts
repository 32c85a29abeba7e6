import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { compareProblems, type Problem } from '../../src/problems/problem.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { entriesOf } from '../../src/content/content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture } from '../read-fixture.ts';

/** What the faces have in these tests, whatever the content of the site needs today. */
const letters = charactersFor(['åø']);

function check(files: readonly ContentFile[], today = '2025-06-30'): Problem[] {
	return checkContent({
		content: parseContent('content', files),
		today,
		language: 'en-GB',
		letters,
	});
}

/** Problems of the small publication with the files changed, as `file:line rule`. */
async function problemsWith(changes: Record<string, (text: string) => string>): Promise<string[]> {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: changes[path.replace('content/', '')]?.(text) ?? text,
	}));
	return check(files).map(({ rule, place }) => `${place.file}:${String(place.line)} ${rule}`);
}

test('Faults of different files and rules are all reported at once, in order', async () => {
	const problems = await problemsWith({
		'sources/almanac-1871.yaml': (text) => text.replace('kind: reference', 'kind: hearsay'),
		'articles/tide-mill/events.yaml': (text) => text.replace('date: 1871', 'date: 2071'),
		'articles/tide-mill/history.mdx': (text) =>
			text.replace('term:sluice', 'term:slice').replace('on the north quay', '<b>on</b> the quay'),
		'people/tom-wyke.mdx': (text) => text.replace('role: Miller at Harbury\n', ''),
	});
	expect(problems).toEqual([
		'content/articles/tide-mill/events.yaml:2 future-date',
		'content/articles/tide-mill/history.mdx:9 raw-html',
		'content/articles/tide-mill/history.mdx:9 unknown-term',
		'content/people/tom-wyke.mdx:2 missing-field',
		'content/sources/almanac-1871.yaml:5 wrong-value',
	]);
});

describe('A file that does not parse is reported once, and its contents are not checked', () => {
	test.each([
		['sources/almanac-1871.yaml', 'url:', '"url:'],
		['publishers/mill-trust.yaml', 'name:', '"name:'],
		['people/edda-marsh.mdx', 'name:', '"name:'],
		['glossary/tide-mill.mdx', 'term:', '"term:'],
		['articles/tide-mill/index.mdx', 'title:', '"title:'],
		['articles/tide-mill/history.mdx', 'title:', '"title:'],
		['articles/tide-mill/claims/history.yaml', 'built-1871:', '"built-1871:'],
		['articles/tide-mill/figures/flour-by-year.yaml', 'title:', '"title:'],
		['articles/tide-mill/events.yaml', 'building:', '"building:'],
		['articles/tide-mill/stances.yaml', 'norway:', '"norway:'],
		['articles/tide-mill/corrections.yaml', 'year-of-closing:', '"year-of-closing:'],
	])('%s', async (path, from, to) => {
		const problems = await problemsWith({ [path]: (text) => text.replace(from, to) });
		expect(problems).toEqual([expect.stringMatching(/ broken-yaml$/)]);
	});

	test.each(['index', 'history', 'output'])('the prose of %s', async (part) => {
		const path = `articles/tide-mill/${part}.mdx`;
		expect(await problemsWith({ [path]: (text) => `${text}\n<Since>\n` })).toEqual([
			expect.stringMatching(/ broken-mdx$/),
		]);
	});
});

test('A claim that is in two files is reported even while the sections of its article are not known', async () => {
	const problems = await problemsWith({
		'articles/tide-mill/index.mdx': (text) => text.replace('title:', '"title:'),
		'articles/tide-mill/claims/output.yaml': (text) => text.replace('flour-2024:', 'built-1871:'),
	});
	expect(problems).toContain('content/articles/tide-mill/claims/output.yaml:1 duplicate-key');
});

test('An empty folder lacks one of everything', () => {
	expect(check([]).map(({ message }) => message)).toEqual([
		'There is no article.',
		'There is no claim.',
		'There is no person.',
		'There is no publisher.',
		'There is no source.',
		'There is no term.',
	]);
});

test('The day of the check itself is not in the future', async () => {
	const files = await readFixture('publication');
	expect(check(files, '2025-02-01')).toEqual([]);
	expect(check(files, '2025-01-31').map(({ rule, message }) => [rule, message])).toContainEqual([
		'future-date',
		'`reviewed` is 2025-02-01, after the newest day anywhere on earth, 2025-01-31.',
	]);
});

test('Quotes in the language of the article need no translation, whatever the country', async () => {
	const content = parseContent('content', await readFixture('publication'));
	const rulesIn = (language: string) =>
		checkContent({ content, today: '2025-06-30', language, letters }).map(({ rule }) => rule);
	expect(rulesIn('en-US')).toEqual([]);
	// In Norwegian, `2.1` is not a number of a figure.
	expect(new Set(rulesIn('nb'))).toEqual(
		new Set(['needless-translation', 'quote-untranslated', 'number-not-in-evidence']),
	);
});

test('An article follows the rules of its own language, and shared records those of the site', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/index.mdx')
			? text.replace('---\n', '---\nlanguage: fa\n')
			: path.endsWith('history.mdx') || path.endsWith('almanac-1871.yaml')
				? text.replace(/^(title|about): /m, '$1: Zyxommatic ')
				: text,
	}));
	const found = check(files, '2025-06-30');
	const of = (rule: string) => found.filter((problem) => problem.rule === rule);
	// Quotes in English are foreign in a Persian article; that in Norwegian has its translation.
	expect(of('quote-untranslated').length).toBeGreaterThan(5);
	expect(of('spelling').map(({ place }) => place.file)).toEqual([
		'content/sources/almanac-1871.yaml',
	]);
});

test('An article with one author in the old notation is read as one with a list', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/index.mdx')
			? text.replace(/^authors:.*\n(?:[ -].*\n)*/m, 'author: edda-marsh\n')
			: text,
	}));
	expect(check(files, '2025-06-30')).toEqual([]);
	const [article] = entriesOf(parseContent('content', files), 'article');
	expect(article?.value).toHaveProperty('author', 'edda-marsh');
	expect(article?.data?.authors).toMatchObject([{ person: 'edda-marsh' }]);
});

test('A Persian summary with marks is in the script of its article, however long their keys', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/index.mdx')
			? text.replace('---\n', '---\nlanguage: fa\n')
			: path.endsWith('history.mdx')
				? text.replace(/^summary: .*$/m, 'summary: آسیاب [بسته](claim:closed-1924).')
				: text,
	}));
	const found = check(files, '2025-06-30').filter(
		({ rule, place }) => rule === 'another-script' && place.file.endsWith('history.mdx'),
	);
	expect(found.map(({ message }) => message)).not.toContain(
		'`summary` is not in the script of the article.',
	);
	// Remaining English words are reported.
	expect(found.map(({ message }) => message)).toContain(
		'`title` is not in the script of the article.',
	);
});

test.each([
	['ru', '`language` has a value it cannot have.'],
	['Persian', '`language` has a value it cannot have.'],
])('An article in `%s`, for which pages have no words, is refused', async (language, message) => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/index.mdx')
			? text.replace('---\n', `---\nlanguage: ${language}\n`)
			: text,
	}));
	const [problem] = check(files, '2025-06-30');
	expect(problem).toMatchObject({ rule: 'wrong-value', message });
	expect(problem?.hint).toMatch(language === 'ru' ? '`en`, `fa`' : 'Write `fa`.');
});

test('Problems are ordered by file, line, column, rule and words', () => {
	const problem = (file: string, line: number, column: number, rule: string, message: string) =>
		({ rule, message, severity: 'error', hint: '', place: { file, line, column } }) as const;
	const sorted = [
		problem('a', 1, 1, 'r', 'm'),
		problem('a', 1, 1, 'r', 'n'),
		problem('a', 1, 1, 's', 'm'),
		problem('a', 1, 2, 'r', 'm'),
		problem('a', 2, 1, 'r', 'm'),
		problem('a', 10, 1, 'r', 'm'),
		problem('b', 1, 1, 'r', 'm'),
	];
	expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
});
