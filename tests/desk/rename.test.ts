import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Content } from '../../src/content/content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { contentWith, filesAfter } from '../../src/desk/after.ts';
import type { RecordName } from '../../src/desk/desk.ts';
import { definitionOf } from '../../src/desk/keys/references.ts';
import { renameRecord } from '../../src/desk/keys/rename.ts';
import { type Change, ChangeError, noChange } from '../../src/edit/change.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { asked } from '../../src/fonts/letters.ts';

const letters = charactersFor(['åø']);
const today = '2025-06-30';
const language = 'en-GB';
const publication = await parsePublication();

/** The content once a change is made. */
function after(content: Content, change: Change): Content {
	return contentWith(content, filesAfter(content, change));
}

/** The publication with words added to the section that ends with a heading. */
async function withWords(words: string): Promise<Content> {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: text.replace('## Who else', `## Who else\n\n${words}`),
	}));
	return parseContent('content', files);
}

/** What the words added to the publication are once a record has another key. */
async function renamedWords(words: string, name: RecordName, to: string): Promise<string> {
	const content = await withWords(words);
	const text = after(content, renameRecord(content, name, to)).texts.get(
		`content/articles/tide-mill/${name.kind === 'section' ? to : 'output'}.mdx`,
	);
	return /## Who else\n\n(.*)/.exec(text ?? '')?.[1] ?? '';
}

describe('A record that is renamed', () => {
	const own = publication.entries.filter(({ kind }) => kind !== 'capture');
	test.each(own.map((entry) => [entry.kind, entry.key, entry] as const))(
		'%s %s takes with it every place that names it',
		(kind, key, { article }) => {
			const renamed = after(
				publication,
				renameRecord(publication, { kind, key, article }, `${key}-new`),
			);
			expect(checkContent({ content: renamed, today, language, letters })).toEqual([]);
			const keys = renamed.entries.filter((entry) => entry.kind === kind).map((entry) => entry.key);
			expect(keys).toContain(`${key}-new`);
			expect(keys).not.toContain(key);
		},
	);

	test.each(
		own.filter(({ kind }) => kind !== 'article').map((one) => [one.kind, one.key, one] as const),
	)('%s %s takes them with it also if its own key was changed by hand', (kind, key, entry) => {
		const name = { kind, key, article: entry.article };
		const change = renameRecord(publication, name, `${key}-new`);
		const { start } = definitionOf(publication, entry);
		const byHand = after(publication, {
			...noChange(),
			splices: change.splices.filter(
				(one) => one.file === entry.file && one.start === start && start + key.length === one.end,
			),
			moves: change.moves.filter(({ from }) => from === entry.file),
		});
		const finished = after(byHand, renameRecord(byHand, name, `${key}-new`));
		expect(finished.texts).toEqual(after(publication, change).texts);
	});

	test('cannot be a capture, which has the key of its source and is renamed with it', () => {
		const key = 'gazette-reopening-2024';
		expect(() => renameRecord(publication, { kind: 'capture', key }, 'other')).toThrow(
			'rename the source',
		);
		const renamed = after(publication, renameRecord(publication, { kind: 'source', key }, 'other'));
		expect(renamed.texts.has('content/captures/other.json')).toBe(true);
	});

	test('changes the letters of its key and nothing else', () => {
		const { splices } = renameRecord(publication, { kind: 'claim', key: 'flour-2024' }, 'flour');
		expect(splices).toHaveLength(5);
		for (const { file, start, end } of splices) {
			expect(publication.texts.get(file)?.slice(start, end)).toBe('flour-2024');
		}
	});

	test('also changes addresses of its pages, quoted keys, and one of several keys of a mark', async () => {
		const files = (await readFixture('publication')).map(({ path, text }) => ({
			path,
			text: text
				.replace(
					'# Who else',
					'# Who else\n\nSee [below](#claim-flour-2024) and [there](/tide-mill/claims/flour-2024/).',
				)
				.replace('      - flour-2024', `      - "flour-2024" # the year's`),
		}));
		const content = parseContent('content', files);
		const renamed = after(
			content,
			renameRecord(content, { kind: 'claim', key: 'flour-2024' }, 'x'),
		);
		const others = [...renamed.texts].filter(([path]) => path !== 'content/redirects.yaml');
		const texts = others.map(([, text]) => text).join('\n');
		expect(texts).toContain('See [below](#claim-x) and [there](/tide-mill/claims/x/).');
		expect(texts).toContain(`      - "x" # the year's`);
		expect(texts).toContain('(claim:flour-sold+x)');
		expect(texts).not.toContain('flour-2024');
	});

	test.each([
		'[x](</tide-mill/claims/KEY/>)',
		'[x](/tide-mill/claims/KEY/ )',
		'[x](/tide-mill/claims/KEY/ "/tide-mill/claims/flour-2024/")',
		'[x]( </tide-mill/claims/KEY/> (a title))',
		String.raw`[\](x)](/tide-mill/?a=b#claim-KEY)`,
		'[`](/tide-mill/claims/flour-2024/)`](/tide-mill/claims/KEY/)',
		'[](#quotation-KEY)',
	])('is followed by the address %s', async (words) => {
		const name = { kind: 'claim', key: 'flour-2024' } as const;
		expect(await renamedWords(words.replace('KEY', 'flour-2024'), name, 'mill-flour')).toBe(
			words.replace('KEY', 'mill-flour'),
		);
	});

	test.each([
		['section', 'output', '[x](#heading-KEY--who-else)'],
		['section', 'output', '[x](#section-KEY)'],
		['section', 'output', '[x](#KEY-who-else)'],
		['section', 'output', '[x](/tide-mill/KEY/#who)'],
		['stance', 'norway', '[x](#stance-KEY) [y](/tide-mill/#map-KEY)'],
		['correction', 'year-of-closing', '[x](/tide-mill/#correction-KEY)'],
		['article', 'tide-mill', '[x](/#article-KEY) [y](/#point-KEY-main) [z](/KEY/brief/)'],
		['figure', 'flour-by-year', '[x](/tide-mill/figures/KEY.csv)'],
		['source', 'almanac-1871', '[x](/tide-mill/sources/KEY.bib) [y](#source-KEY)'],
		['source', 'almanac-1871', '[x](/tide-mill/evidence/?a=b&without=KEY#doubt)'],
		['source', 'almanac-1871', '[x](/tide-mill/evidence/?without=KEY#claim-x)'],
		['person', 'tom-wyke', '[x](/people/KEY/)'],
		['term', 'sluice', '[x](/glossary/#term-KEY)'],
	] as const)('%s %s is followed by %s', async (kind, key, words) => {
		const before = words.replaceAll('KEY', key);
		const content = await withWords(before);
		const renamed = after(content, renameRecord(content, { kind, key }, 'other'));
		const texts = [...renamed.texts.values()].join('\n');
		expect(texts).toContain(words.replaceAll('KEY', 'other'));
		expect(texts).not.toContain(before);
	});

	test.each([
		['[x](&#x2f;tide-mill/claims/flour-2024/)', 'content/articles/tide-mill/output.mdx:20:5 '],
		[
			String.raw`[x](/tide-mill/claims/flour\-2024/)`,
			'content/articles/tide-mill/output.mdx:20:5 ',
		],
	])('stays where an address is written as %s, and the place is reported', async (words, place) => {
		const content = await withWords(words);
		const rename = () => renameRecord(content, { kind: 'claim', key: 'flour-2024' }, 'x');
		expect(rename).toThrow(place);
		expect(rename).toThrow(ChangeError);
	});

	test.each([
		['section', 'output', 'index.mdx', '  - output', String.raw`  - "outp\u0075t"`],
		['claim', 'built-1871', 'index.mdx', '[built-1871]', String.raw`["built\u002d1871"]`],
	] as const)(
		'stays where YAML writes %s %s in another way',
		async (kind, key, end, plain, escaped) => {
			const files = (await readFixture('publication')).map(({ path, text }) => ({
				path,
				text: path.endsWith(end) ? text.replace(plain, escaped) : text,
			}));
			const content = parseContent('content', files);
			expect(() => renameRecord(content, { kind, key }, 'x')).toThrow(
				/^content\/articles\/tide-mill\/index\.mdx:\d+:\d+ names/,
			);
		},
	);

	test('a section whose key begins with that of another keeps its address', async () => {
		const words = '[x](#output-2024)';
		const files = [...(await withWords(words)).texts].map(([path, text]) => ({ path, text }));
		const other = { path: 'content/articles/tide-mill/output-2024.mdx', text: '---\n---\n' };
		const content = parseContent('content', [...files, other]);
		const renamed = after(content, renameRecord(content, { kind: 'section', key: 'output' }, 'x'));
		expect(renamed.texts.get('content/articles/tide-mill/x.mdx')).toContain(words);
	});
});

test.each([
	['nosuch', 'x', 'There is no claim `nosuch`.'],
	['flour-2042', 'x', 'There is no claim `flour-2042`. Did you mean `flour-2024`?'],
	[
		'flour-2024',
		'flour-sold',
		'`flour-sold` is already used in `content/articles/tide-mill/claims/output.yaml`.',
	],
	[
		'flour-2024',
		'Flour 2',
		'`Flour 2` is not a key. Write lower-case letters, digits and single hyphens; not only digits.',
	],
	['flour-2024', '2024', 'not only digits.'],
])('To rename %s to %s is refused: %s', (key, to, message) => {
	expect(() => renameRecord(publication, { kind: 'claim', key }, to)).toThrow(message);
});

test('A publisher cannot take the key of a person, because a source may name either by it', () => {
	const name = { kind: 'publisher', key: 'mill-trust' } as const;
	expect(() => renameRecord(publication, name, 'tom-wyke')).toThrow(
		'`tom-wyke` is already used in `content/people/tom-wyke.mdx`.',
	);
});

test('Every claim of the article can be renamed: the problems and the marks stay the same', async () => {
	const folder = join(import.meta.dirname, '../../content');
	const content = parseContent(folder, await readContentFolder(folder));
	const claims = content.entries.filter(({ kind }) => kind === 'claim');
	const all = noChange();
	for (const { key, article } of claims) {
		all.splices.push(...renameRecord(content, { kind: 'claim', key, article }, `${key}-x`).splices);
	}
	const renamed = after(content, all);
	const found = (of: Content) =>
		checkContent({ content: of, today: '2100-01-01', language, letters: asked });
	expect(found(renamed)).toEqual(found(content));
	expect(renamed.entries.filter(({ kind }) => kind === 'claim').map(({ key }) => key)).toEqual(
		claims.map(({ key }) => `${key}-x`),
	);
});

test('A link to a section takes its new key, also behind the address of its article', async () => {
	const content = await withWords('[One](#history) [two](/tide-mill/#history) [three](/people/)');
	const name: RecordName = { kind: 'section', key: 'history', article: 'tide-mill' };
	const { texts } = after(content, renameRecord(content, name, 'past'));
	expect(texts.get('content/articles/tide-mill/output.mdx')).toContain(
		'[One](#past) [two](/tide-mill/#past) [three](/people/)',
	);
});
