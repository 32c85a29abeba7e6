import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { readFixture } from '../read-fixture.ts';

const conditions = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åøšúć']) };

/** What is found in the small publication with one text changed, and with a list of words. */
async function foundIn(
	[file, from, to]: readonly [string, string, string],
	{
		words,
		language = 'en-GB',
		beside = [],
	}: { words?: string; language?: string; beside?: readonly ContentFile[] } = {},
): Promise<string[]> {
	const files: ContentFile[] = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path === `content/${file}` ? text.replace(from, to) : text,
	}));
	if (words !== undefined) files.push({ path: 'content/words.txt', text: words });
	const content = parseContent('content', [...files, ...beside]);
	return checkContent({ content, ...conditions, language })
		.filter(({ rule }) => ['spelling', 'unused-word', 'repeated-word', 'a-or-an'].includes(rule))
		.map(({ rule, message }) => `${rule}: ${/`([^`]*)`/.exec(message)?.[1] ?? ''}`);
}

const history = 'articles/tide-mill/history.mdx';
const claims = 'articles/tide-mill/claims/history.yaml';

test.each([
	['prose', [history, 'It stood', 'It realy stood']],
	['a heading', [history, '## After', '## The realy long time after']],
	['marked words', [history, '[until the reopening]', '[until the realy late reopening]']],
	['a summary with marks', [history, 'The mill was [built', 'The realy old mill was [built']],
	['what a claim says', [claims, 'The mill was built', 'The mill was realy built']],
	['a translation', [claims, 'the mill at Harbury ground', 'the mill at Harbury realy ground']],
	['a note', [claims, 'The paper gives', 'The paper realy gives']],
	['what a source is', ['sources/almanac-1871.yaml', 'A scan', 'A realy bad scan']],
] as const)('A misspelling is found in %s', async (_, change) => {
	expect(await foundIn(change)).toEqual(['spelling: realy']);
});

test.each([
	['a quote', [claims, 'quote: the wheel', 'quote: the realy wheel']],
	['the title of a source', ['sources/trust-report-2023.yaml', 'Report on', 'Realy a report on']],
	['words in italics', [history, 'It stood', 'It, the *entente dostique*, stood']],
	['words between quotation marks', [history, 'It stood', 'It “realy” stood']],
	[
		'what a correction puts right',
		['articles/tide-mill/corrections.yaml', 'was: ', 'was: Realy, '],
	],
] as const)('Not in %s, which is evidence or of another language', async (_, change) => {
	expect(await foundIn(change)).toEqual([]);
});

test.each(['a coup d’état', 'a fait accompli', 'the chargé d’affaires', 'a force majeure'])(
	'%s is an expression of English',
	async (words) => {
		expect(await foundIn([history, 'It stood', `After ${words} it stood`])).toEqual([]);
	},
);

test('A name in a record is known, with ’s or without; a name in a stance only in its article', async () => {
	expect(
		await foundIn([history, 'It stood', 'To Wyke and to Kystavisen’s people it stood']),
	).toEqual([]);
	const stances = 'articles/tide-mill/stances.yaml';
	const [, name = ''] =
		/name: (.*)/.exec(
			(await readFixture('publication')).find(({ path }) => path.endsWith('stances.yaml'))?.text ??
				'',
		) ?? [];
	expect(await foundIn([stances, `name: ${name}`, 'name: Skarholt'])).toEqual([]);
});

test('The names in an unreadable record are not reported as misspelt', async () => {
	const broken = ['people/tom-wyke.mdx', 'name: ', 'name: "'] as const;
	expect(await foundIn(broken)).toEqual([]);
});

test('Names in an unreadable file of an article are known in that article only', async () => {
	const change = [history, 'It stood', 'Near Skarholt it stood'] as const;
	const found = (article: string) => {
		const path = `content/articles/${article}/claims/quay.yaml`;
		return foundIn(change, { beside: [{ path, text: 'quay:\n  says: "The quay of Skarholt.' }] });
	};
	expect(await found('tide-mill')).toEqual([]);
	expect(await found('wind-mill')).toEqual(['spelling: Skarholt']);
});

test('Latin expressions that English uses are known as a whole, and their words alone are not', async () => {
	const latin =
		'Reeve et al. (ibid., cf. p. 3; c. 1900, viz. before) say inter alia that, per se, it';
	expect(await foundIn([history, 'It stood', `${latin} stood`])).toEqual([]);
	expect(await foundIn([history, 'It stood', 'It se stood'])).toEqual(['spelling: se']);
});

test('A word of the list is known, also at the beginning of a sentence, and must be used', async () => {
	const change = [history, 'It stood', 'Realy it stood'] as const;
	expect(await foundIn(change, { words: '# Ours\nrealy # so we write\n' })).toEqual([]);
	expect(await foundIn([history, 'It stood', 'It stood'], { words: 'realy\n' })).toEqual([
		'unused-word: realy',
	]);
});

test('A word that an unreadable file may use is not reported as unused', async () => {
	const broken = [claims, 'says: The mill was', 'says: "The mill was'] as const;
	expect(await foundIn(broken, { words: 'realy\n' })).toEqual([]);
});

test('Another language is not held to English', async () => {
	const change = [history, 'It stood', 'It realy stood in an union for the the mill'] as const;
	expect(await foundIn(change, { language: 'fa' })).toEqual([]);
	expect(await foundIn(change)).toHaveLength(3);
});
