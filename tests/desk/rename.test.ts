import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { type Content, parseContent } from '../../src/content/content.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { renameRecord } from '../../src/desk/rename.ts';
import { type Change, changedFiles, noChange } from '../../src/edit/change.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { asked } from '../../src/fonts/letters.ts';

const letters = charactersFor(['åø']);
const today = '2025-06-30';
const language = 'en-GB';
const publication = await parsePublication();

/** The content once a change is made. */
function after(content: Content, change: Change): Content {
	const changed = changedFiles(change, (file) => content.texts.get(file));
	const texts = new Map<string, string | undefined>([...content.texts, ...changed]);
	const files = [...texts].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
	return parseContent(
		content.folder,
		files.sort((a, b) => (a.path < b.path ? -1 : 1)),
		{
			pictures: content.pictures,
		},
	);
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

	test('is no capture, which has the key of its source and goes with it', () => {
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

	test('takes with it addresses of its pages, quoted keys, and one of several keys of a mark', async () => {
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
		const texts = [...renamed.texts.values()].join('\n');
		expect(texts).toContain('See [below](#claim-x) and [there](/tide-mill/claims/x/).');
		expect(texts).toContain(`      - "x" # the year's`);
		expect(texts).toContain('(claim:flour-sold+x)');
		expect(texts).not.toContain('flour-2024');
	});
});

test.each([
	['nosuch', 'x', 'There is no claim `nosuch`.'],
	['flour-2042', 'x', 'There is no claim `flour-2042`. Did you mean `flour-2024`?'],
	[
		'flour-2024',
		'flour-sold',
		'`flour-sold` is taken: see `content/articles/tide-mill/claims/output.yaml`.',
	],
	[
		'flour-2024',
		'Flour 2',
		'`Flour 2` is no key: write lower-case letters, digits and single hyphens.',
	],
])('To rename %s to %s is refused: %s', (key, to, message) => {
	expect(() => renameRecord(publication, { kind: 'claim', key }, to)).toThrow(message);
});

test('Every claim of the article can be renamed: the check finds what it found before, and the marks stay', async () => {
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
