import { expect, test, vi } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readingCheck } from '../../src/check/run/reading-check.ts';
import { keyShape } from '../../src/check/rules/key-shape.ts';
import { type ParseCache, parseContent } from '../../src/content/parse-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { seededRandom } from '../../src/http/wait/seeded-random.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { readFixture } from '../read-fixture.ts';

const input = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åø']) };

/** Turns on what rests on shared records and is off by itself. */
const settings = ['one-origin', 'state-only', 'unarchived']
	.map((rule) => `  ${rule}: { severity: warning }\n`)
	.join('');

/** The small publication with its article under three keys, by path. */
async function threeArticles(): Promise<Map<string, string>> {
	const files = await readFixture('publication');
	const copies = ['another', 'zebra'].flatMap((key) =>
		files
			.filter(({ path }) => path.includes('/tide-mill/'))
			.map(({ path, text }) => ({ path: path.replace('tide-mill', key), text })),
	);
	const own = [
		{ path: 'content/check.yaml', text: `rules:\n${settings}` },
		{ path: 'content/words.txt', text: 'Skarholt\n' },
	];
	return new Map([...files, ...copies, ...own].map(({ path, text }) => [path, text]));
}

function filesOf(texts: ReadonlyMap<string, string>): ContentFile[] {
	return [...texts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, text]): ContentFile => ({ path, text }));
}

/** A check that is repeated, as `check --watch` and the development server repeat it. */
function repeated() {
	const cache: ParseCache = new Map();
	const check = readingCheck(() => input);
	return (texts: ReadonlyMap<string, string>) => {
		const files = filesOf(texts);
		return check(parseContent('content', files, { cache }), { files, cache });
	};
}

function fresh(texts: ReadonlyMap<string, string>) {
	return checkContent({ ...input, content: parseContent('content', filesOf(texts)) });
}

/** Does something, and says which articles were looked at for it. */
async function lookedAt(act: () => Promise<unknown>): Promise<string[]> {
	const looked = new Set<string>();
	const find = keyShape.find.bind(keyShape);
	const spy = vi.spyOn(keyShape, 'find').mockImplementation((given) => {
		for (const { article } of given.content.entries) if (article) looked.add(article);
		return find(given);
	});
	await act();
	spy.mockRestore();
	return [...looked].sort();
}

const all = ['another', 'tide-mill', 'zebra'];
const gazette = 'content/sources/gazette-reopening-2024.yaml';

const saves: [what: string, path: string, from: RegExp, to: string, looked: string[]][] = [
	['the title of a source', gazette, /Old mill/, 'The mill', []],
	['its annotation', gazette, /was there/, 'stood there', []],
	['the day it was opened', gazette, /2025-01-20/, '2025-01-21', []],
	['the day it appeared', gazette, /2024-05-06/, '2024-05-05', []],
	['a field that there is not', gazette, /$/, 'noSuchField: true\n', []],
	['a field that is gone', gazette, /kind: report\n/, '', []],
	['its language', gazette, /language: en/, 'language: nb', all],
	['its publisher', gazette, /publisher: .*/, 'publisher: kystavisen', all],
	['a source that cannot be read', gazette, /title: /, 'title: "', all],
	['who owns a publisher', 'content/publishers/kystavisen.yaml', /private/, 'state', []],
	['who owns one that supports', 'content/publishers/mill-trust.yaml', /nonprofit/, 'state', all],
	['the note on a publisher', 'content/publishers/mill-trust.yaml', /It owns/, 'They own', []],
	[
		'the definition of a term',
		'content/glossary/sluice.mdx',
		/definition: .*/,
		'definition: A gate.',
		[],
	],
	['a list of words that no text has', 'content/words.txt', /$/, 'Stornvig\n', []],
];

test.each(saves)('A save of %s', async (_, path, from, to, looked) => {
	const texts = await threeArticles();
	const check = repeated();
	await check(texts);
	const text = texts.get(path)!;
	expect(text).toMatch(from);
	texts.set(path, text.replace(from, to));
	expect(await lookedAt(() => check(texts))).toEqual(looked);
	expect(await check(texts)).toEqual(fresh(texts));
});

test('A statement about one source changes the origin of another, in one article', async () => {
	const texts = await threeArticles();
	const edit = (path: string, from: RegExp, to: string) => {
		expect(texts.get(path)).toMatch(from);
		texts.set(path, texts.get(path)!.replace(from, to));
	};
	// In the others the miller's words are his own, whoever prints them.
	edit('content/articles/zebra/claims/index.yaml', / +via: tom-wyke\n/, '');
	edit(
		'content/sources/radio-wyke-2024.yaml',
		/about: .*/,
		'about: It carries a story by Reuters.',
	);
	const check = repeated();
	expect((await check(texts)).map(({ rule }) => rule)).not.toContain('shared-origin');
	edit(gazette, /about: .*/, 'about: It carries a story by Reuters.');
	let problems: Awaited<ReturnType<typeof check>> = [];
	expect(await lookedAt(async () => (problems = await check(texts)))).toEqual(all);
	expect(problems.map(({ rule }) => rule)).toContain('shared-origin');
	expect(problems).toEqual(fresh(texts));
});

test('A word of one article is known after it is added to the list', async () => {
	const texts = await threeArticles();
	const path = 'content/articles/zebra/history.mdx';
	texts.set(path, texts.get(path)!.replace('north quay', 'Stornvig quay'));
	const check = repeated();
	expect((await check(texts)).map(({ rule }) => rule)).toContain('spelling');
	texts.set('content/words.txt', 'Stornvig\n');
	expect(await lookedAt(() => check(texts))).toEqual(['zebra']);
	expect(await check(texts)).toEqual(fresh(texts));
});

test('A link to another article is lost once that article is gone, and found again with it', async () => {
	const texts = await threeArticles();
	const path = 'content/articles/zebra/history.mdx';
	texts.set(path, texts.get(path)!.replace('It stood empty', 'It [stood](/another/) empty'));
	const lost = (problems: readonly { rule: string; place: { file: string } }[]) =>
		problems.filter(({ rule }) => rule === 'lost-link').map(({ place }) => place.file);
	const check = repeated();
	expect(lost(await check(texts))).toEqual([]);
	const others = new Map([...texts].filter(([file]) => !file.includes('/another/')));
	const without = await check(others);
	expect(lost(without)).toEqual([path]);
	expect(without).toEqual(fresh(others));
	expect(await check(texts)).toEqual(fresh(texts));
	expect(lost(fresh(texts))).toEqual([]);
});

/** Values that lines of records are given at random: of the right kind for some, and wrong for most. */
const values = [
	...['en', 'nb', '2024-05-06', '2023', 'kystavisen', 'mill-trust', 'tom-wyke', 'state', 'nobody'],
	...['Reuters', 'said Wyke', 'It carries a story by Reuters.', '"half', '[a', 'interview', "''"],
];

test('After each of 120 random saves, of shared records and of articles, it reports the same as a full check', async () => {
	const sound = await threeArticles();
	const texts = new Map(sound);
	const check = repeated();
	const random = seededRandom(11);
	const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
	const paths = [...sound.keys()];
	const shared = paths.filter((path) => !path.includes('/articles/'));
	let withProblems = 0;
	for (let step = 0; step < 120; step++) {
		const broken = paths.filter((path) => texts.get(path) !== sound.get(path));
		// Most is put right again, so that one fault does not hide what others do.
		if (broken.length > 3 || (broken.length > 0 && random() < 0.4)) {
			const path = oneOf(broken);
			texts.set(path, sound.get(path)!);
		} else {
			const path = oneOf(random() < 0.75 ? shared : paths);
			const lines = (texts.get(path) ?? '').split('\n');
			const at = Math.floor(random() * lines.length);
			const line = lines[at] ?? '';
			const what = random();
			if (what < 0.08) texts.delete(path);
			else if (what < 0.2) lines.splice(at, 1);
			else if (what < 0.25) lines.splice(at, 0, 'noSuchField: 1');
			else if (what < 0.9)
				lines[at] = line.replace(/(: |- |^).*$/, (_, lead) => `${lead}${oneOf(values)}`);
			else lines[at] = line.replace(/[a-z]/, 'x');
			if (texts.has(path)) texts.set(path, lines.join('\n'));
		}
		const problems = await check(texts);
		expect(problems, `after save ${String(step)}`).toEqual(fresh(texts));
		if (problems.length > 0) withProblems += 1;
	}
	expect(withProblems).toBeGreaterThan(70);
});
