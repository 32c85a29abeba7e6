import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Content } from '../../src/content/content.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { contentWith, filesAfter } from '../../src/desk/after.ts';
import type { RecordName } from '../../src/desk/desk.ts';
import { renameRecord } from '../../src/desk/keys/rename.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { parsePublication, readFixture } from '../read-fixture.ts';

const publication = await parsePublication();
const file = 'content/redirects.yaml';

/** Renames records one after the other; each step must leave a content without problems. */
function renamed(content: Content, ...steps: [RecordName, to: string][]): Content {
	let now = content;
	for (const [name, to] of steps) {
		now = contentWith(now, filesAfter(now, renameRecord(now, name, to)));
		const input = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åø']) };
		expect(checkContent({ content: now, ...input })).toEqual([]);
	}
	return now;
}

/** The lines of `redirects.yaml` that say something. */
function lines(content: Content): string[] {
	const text = content.texts.get(file) ?? '';
	return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

const claim = (key: string) => ({ kind: 'claim', key }) as const;
const article = (key: string) => ({ kind: 'article', key }) as const;

test.each([
	[claim('flour-2024'), 'x', ['/tide-mill/claims/flour-2024/: /tide-mill/claims/x/']],
	[{ kind: 'section', key: 'output' }, 'x', ['/tide-mill/output/: /tide-mill/x/']],
	[{ kind: 'person', key: 'tom-wyke' }, 'x', ['/people/tom-wyke/: /people/x/']],
	[
		article('tide-mill'),
		'x',
		[
			'/tide-mill/*: /x/*',
			'/tide-mill/tide-mill.pdf: /x/x.pdf',
			'/tide-mill/tide-mill.epub: /x/x.epub',
		],
	],
	[{ kind: 'term', key: 'sluice' }, 'x', []],
	[{ kind: 'publisher', key: 'mill-trust' }, 'x', []],
	[
		{ kind: 'figure', key: 'flour-by-year' },
		'x',
		[
			'/tide-mill/figures/flour-by-year/: /tide-mill/figures/x/',
			'/tide-mill/figures/flour-by-year.svg: /tide-mill/figures/x.svg',
			'/tide-mill/figures/flour-by-year.png: /tide-mill/figures/x.png',
			'/tide-mill/figures/flour-by-year.dark.svg: /tide-mill/figures/x.dark.svg',
			'/tide-mill/figures/flour-by-year.csv: /tide-mill/figures/x.csv',
		],
	],
] as [RecordName, string, string[]][])(
	'Who holds an address of %o is sent on to that of `%s`',
	(name, to, expected) => {
		expect(lines(renamed(publication, [name, to]))).toEqual(expected);
	},
);

test('Two renames in turn lead directly to the last address, and renaming back makes no circle', () => {
	const twice = renamed(publication, [claim('flour-2024'), 'a'], [claim('a'), 'b']);
	expect(lines(twice)).toEqual([
		'/tide-mill/claims/flour-2024/: /tide-mill/claims/b/',
		'/tide-mill/claims/a/: /tide-mill/claims/b/',
	]);
	expect(lines(renamed(twice, [claim('b'), 'flour-2024']))).toEqual([
		'/tide-mill/claims/a/: /tide-mill/claims/flour-2024/',
		'/tide-mill/claims/b/: /tide-mill/claims/flour-2024/',
	]);
});

test('A page that moved within an article that moves is found from every old address', () => {
	const moved = renamed(
		publication,
		[article('tide-mill'), 'mill'],
		[claim('flour-2024'), 'flour'],
		[article('mill'), 'works'],
	);
	expect(lines(moved)).toEqual([
		'/tide-mill/*: /works/*',
		'/tide-mill/tide-mill.pdf: /works/works.pdf',
		'/tide-mill/tide-mill.epub: /works/works.epub',
		'/mill/claims/flour-2024/: /works/claims/flour/',
		'/mill/*: /works/*',
		'/mill/mill.pdf: /works/works.pdf',
		'/mill/mill.epub: /works/works.epub',
		'/works/claims/flour-2024/: /works/claims/flour/',
	]);
});

test('Words of a person in the file stay, and so do its line ends', async () => {
	const own = '# Ours.\r\n/mill/: /tide-mill/ # as printed on the bag';
	const content = parseContent('content', [
		...(await readFixture('publication')),
		{ path: file, text: own },
	]);
	expect(renamed(content, [claim('flour-2024'), 'x']).texts.get(file)).toBe(
		`${own}\r\n/tide-mill/claims/flour-2024/: /tide-mill/claims/x/\r\n`,
	);
});

test('A draft has no public address, so none is redirected', async () => {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: path.endsWith('tide-mill/index.mdx')
			? text.replace(/^status: .*$/m, 'status: draft')
			: text,
	}));
	const content = parseContent('content', files);
	const { creates, splices } = renameRecord(content, claim('flour-2024'), 'x');
	expect([...creates, ...splices].filter((one) => one.file === file)).toEqual([]);
});
