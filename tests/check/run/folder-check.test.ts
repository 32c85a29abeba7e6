import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CheckCache } from '../../../src/check/run/check-cache.ts';
import { checkFolder, FolderCheck } from '../../../src/check/run/check-folder.ts';
import { keyShape } from '../../../src/check/rules/key-shape.ts';
import { charactersFor } from '../../../src/fonts/faces.ts';
import { fixtureFolder } from '../../read-fixture.ts';

const publicFolder = 'public';
const input = { language: 'en-GB', letters: charactersFor(['åø']) };
let folder: string;
let day = '2025-06-30';
let check: FolderCheck;
let cache: CheckCache;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kept-'));
	await cp(fixtureFolder('publication'), folder, { recursive: true });
	// So many that a run keeps what it found for the next.
	for (const key of ['another', 'zebra', ...'abcdefgh']) {
		await cp(join(folder, 'articles/tide-mill'), join(folder, 'articles', key), {
			recursive: true,
		});
	}
	cache = new CheckCache(join(folder, '.cache/check.bin'), 'src');
	check = new FolderCheck(folder, { publicFolder, conditions: () => ({ ...input, today: day }) });
});
afterAll(() => rm(folder, { recursive: true }));

const edit = async (path: string, from: string, to: string) => {
	const file = join(folder, path);
	const text = await readFile(file, 'utf8');
	expect(text).toContain(from);
	await writeFile(file, text.replace(from, to));
	return [path];
};

const settings = async (...lines: string[]) => {
	await writeFile(join(folder, 'check.yaml'), `${lines.join('\n')}\n`);
	return ['check.yaml'];
};

const on = (another: string) => () => {
	day = another;
	return Promise.resolve([]);
};

/** What somebody does, one after another; each gives the paths that it touches. */
const acts: [name: string, act: () => Promise<string[]>][] = [
	['nothing yet', () => Promise.resolve([])],
	[
		'a misspelt mark',
		() => edit('articles/tide-mill/history.mdx', 'claim:built-1871', 'claim:built'),
	],
	[
		'the mark fixed',
		() => edit('articles/tide-mill/history.mdx', 'claim:built)', 'claim:built-1871)'),
	],
	[
		'a term',
		async () => {
			const term = 'term: Stornvig\nkind: place\ndefinition: A quay.\nsources: [almanac-1871]';
			await writeFile(join(folder, 'glossary/stornvig.mdx'), `---\n${term}\n---\n`);
			return ['glossary/stornvig.mdx'];
		},
	],
	['its name in prose', () => edit('articles/another/output.mdx', 'at work', 'at Stornvig')],
	[
		'the term gone, and with it the only place that spells its name',
		async () => {
			await rm(join(folder, 'glossary/stornvig.mdx'));
			return ['glossary/stornvig.mdx'];
		},
	],
	[
		'the name in the list of words',
		async () => {
			await writeFile(join(folder, 'words.txt'), 'Stornvig\nSkarholt\n');
			return ['words.txt'];
		},
	],
	[
		'a person that all articles name, renamed',
		async () => {
			await rename(join(folder, 'people/edda-marsh.mdx'), join(folder, 'people/eda-marsh.mdx'));
			return ['people/edda-marsh.mdx', 'people/eda-marsh.mdx'];
		},
	],
	[
		'the person back',
		async () => {
			await rename(join(folder, 'people/eda-marsh.mdx'), join(folder, 'people/edda-marsh.mdx'));
			return ['people/edda-marsh.mdx', 'people/eda-marsh.mdx'];
		},
	],
	[
		'a source in another language',
		() => edit('sources/gazette-reopening-2024.yaml', 'language: en', 'language: nb'),
	],
	[
		'a publisher carries what another wrote',
		() => edit('publishers/harbury-gazette.yaml', 'name: ', 'nam: '),
	],
	['the publisher fixed', () => edit('publishers/harbury-gazette.yaml', 'nam: ', 'name: ')],
	['a source that does not parse', () => edit('sources/almanac-1871.yaml', 'url:', '"url:')],
	['the source fixed', () => edit('sources/almanac-1871.yaml', '"url:', 'url:')],
	[
		'a file where none is read',
		async () => {
			await writeFile(join(folder, 'articles/zebra/notes.md'), 'Notes.');
			return ['articles/zebra/notes.md'];
		},
	],
	[
		'an article gone',
		async () => {
			await rm(join(folder, 'articles/zebra'), { recursive: true });
			return [
				'articles/zebra/index.mdx',
				'articles/zebra/notes.md',
				'articles/zebra/history.mdx',
				'articles/zebra/output.mdx',
				'articles/zebra/events.yaml',
				'articles/zebra/stances.yaml',
				'articles/zebra/corrections.yaml',
				'articles/zebra/claims/index.yaml',
				'articles/zebra/claims/history.yaml',
				'articles/zebra/claims/output.yaml',
				'articles/zebra/figures/flour-by-year.yaml',
			];
		},
	],
	[
		'a picture that is not there',
		() => edit('articles/another/history.mdx', '## After', '![The wheel](./wheel.png)\n\n## After'),
	],
	[
		'the picture',
		async () => {
			await cp('public/icon.svg', join(folder, 'articles/another/wheel.png'));
			return ['articles/another/wheel.png'];
		},
	],
	[
		'an exception that is none',
		async () => {
			await writeFile(join(folder, 'link-ignore.yaml'), '- pattern: x\n');
			return ['link-ignore.yaml'];
		},
	],
	[
		'settings',
		() => {
			const exception = '{ rule: broken-mark, key: history, why: We wait., until: 2026-12-31 }';
			return settings('exceptions:', `  - ${exception}`);
		},
	],
	[
		'what they excuse',
		() =>
			edit('articles/another/history.mdx', 'on the north quay', '[on the quay] (claim:built-1871)'),
	],
	[
		'a claim checked tomorrow',
		() =>
			edit('articles/another/claims/history.yaml', 'checked: 2025-01-20', 'checked: 2025-07-01'),
	],
	[
		'an article that comes out in two years',
		() => edit('articles/a/index.mdx', 'published: 2025-02-01', 'published: 2027-02-01'),
	],
	['claims that grow old', () => settings('rules: { stale-claim: warning }')],
	['the next day', on('2025-07-01')],
	['half a year later', on('2025-12-28')],
	['the day after', on('2025-12-29')],
	[
		'exceptions',
		() =>
			settings(
				'rules: { stale-claim: error }',
				'exceptions:',
				'  - { rule: stale-claim, key: built-1871, why: We wait., until: 2026-01-31 }',
				'  - { rule: stale-claim, key: closed-1924, why: For good., until: 9999-12-31 }',
			),
	],
	['the last day of one', on('2026-01-31')],
	['the day after it', on('2026-02-01')],
	['years later', on('2030-01-01')],
	['a clock put back', on('2024-06-01')],
];

test('After each change it reports the same as a full check, and so does a run that continues the one before', async () => {
	for (const [name, act] of acts) {
		const changed = await act();
		const kept = await check.update(new Set(changed));
		const conditions = { publicFolder, ...input, today: day, threads: 1 };
		const whole = await checkFolder(folder, conditions);
		expect(kept, name).toEqual(whole);
		expect(await checkFolder(folder, { ...conditions, cache }), `${name}, from a cache`).toEqual(
			whole,
		);
	}
});

test('It looks again only at the articles that a change concerns', async () => {
	const looked: (string | undefined)[][] = [];
	const find = keyShape.find.bind(keyShape);
	keyShape.find = (given) => {
		looked.push([...new Set(given.content.entries.map(({ article }) => article))]);
		return find(given);
	};
	try {
		await check.update(new Set(await edit('articles/tide-mill/history.mdx', 'north', 'south')));
		// The article, then the shared records.
		expect(looked).toEqual([['tide-mill'], [undefined]]);
	} finally {
		keyShape.find = find;
	}
});
