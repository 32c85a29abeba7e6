import { expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readingCheck } from '../../../src/check/run/reading-check.ts';
import { keyShape } from '../../../src/check/rules/key-shape.ts';
import { type ParseCache, parseContent } from '../../../src/content/parse-content.ts';
import type { ContentFile } from '../../../src/text/content-file.ts';
import { charactersFor } from '../../../src/fonts/faces.ts';
import { readFixture } from '../../read-fixture.ts';

const input = { today: '2025-06-30', language: 'en-GB', letters: charactersFor(['åø']) };

/** The small publication with its article a second time. */
async function twoArticles(): Promise<ContentFile[]> {
	const files = await readFixture('publication');
	const again = files
		.filter(({ path }) => path.includes('/tide-mill/'))
		.map(({ path, text }) => ({ path: path.replace('tide-mill', 'zebra'), text }));
	return [...files, ...again].sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Change = (file: ContentFile) => ContentFile[];

/** Whether a path ends so: then a file is written anew, else it stays as it is. */
const rewritten =
	(end: string, write: (text: string) => string): Change =>
	(file) => [file.path.endsWith(end) ? { ...file, text: write(file.text) } : file];

const changes: [what: string, change: Change, concerned: string[]][] = [
	['nothing', (file) => [file], []],
	[
		'one article',
		rewritten('zebra/history.mdx', (text) => `${text}\nA <b>bold</b> word.\n`),
		['zebra'],
	],
	[
		'a source that both articles cite is gone',
		(file) => (file.path.endsWith('sources/trust-report-2023.yaml') ? [] : [file]),
		['tide-mill', 'zebra'],
	],
	['an article is gone', (file) => (file.path.includes('/zebra/') ? [] : [file]), []],
];

test.each(changes)(
	'After a change, %s, the rules say what they say of the whole',
	async (_, change, concerned) => {
		const cache: ParseCache = new Map();
		const check = readingCheck(() => input);
		const look = (files: ContentFile[]) =>
			check(parseContent('content', files, { cache }), { files, cache });
		const files = await twoArticles();
		expect(await look(files)).toEqual(
			checkContent({ content: parseContent('content', files), ...input }),
		);

		const looked = new Set<string>();
		const find = keyShape.find.bind(keyShape);
		const spy = vi.spyOn(keyShape, 'find').mockImplementation((given) => {
			for (const { article } of given.content.entries)
				if (article !== undefined) looked.add(article);
			return find(given);
		});
		const changed = files.flatMap(change);
		const problems = await look(changed);
		spy.mockRestore();
		expect(problems).toEqual(checkContent({ content: parseContent('content', changed), ...input }));
		expect([...looked].sort()).toEqual(concerned);
	},
);

test('On the next day everything is checked again', async () => {
	let today = '2025-06-30';
	const cache: ParseCache = new Map();
	const check = readingCheck(() => ({ ...input, today }));
	const files = (await twoArticles()).flatMap(
		rewritten('zebra/events.yaml', (text) => text.replace(/date: .*/, 'date: 2025-07-01')),
	);
	const rules = async () => {
		const problems = await check(parseContent('content', files, { cache }), { files, cache });
		return problems.map(({ rule }) => rule);
	};
	expect(await rules()).toContain('future-date');
	today = '2025-07-01';
	expect(await rules()).not.toContain('future-date');
});
