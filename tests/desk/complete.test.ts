import { describe, expect, test } from 'vitest';
import { complete } from '../../src/desk/complete/complete.ts';
import { contentWith } from '../../src/desk/after.ts';
import { spliceText } from '../../src/edit/change.ts';
import { parsePublication } from '../read-fixture.ts';

const content = await parsePublication();
const article = 'content/articles/tide-mill';
const claims = ['built-1871', 'flour-2024', 'reopened-2024'];

/** The completions in a file at the place of `|`. */
function offered(file: string, written: string) {
	const offset = written.indexOf('|');
	return complete(content, file, written.replace('|', ''), offset);
}

describe('Completion while typing', () => {
	test.each([
		['claims', `${article}/history.mdx`, '---\ntitle: X\n---\n\nIt [stood](claim:|', claims],
		['a second claim', `${article}/history.mdx`, '---\n---\n[x](claim:built-1871+fl|', claims],
		['terms', `${article}/history.mdx`, '---\n---\nA [mill](term:|)', ['tide-mill', 'sluice']],
		['figures', `${article}/history.mdx`, '---\n---\n<Chart of="|" />', ['flour-by-year']],
		['claims of a quotation', `${article}/history.mdx`, '---\n---\n<Quotation claim="|', claims],
		[
			'sources of evidence',
			`${article}/claims/output.yaml`,
			'x:\n  evidence:\n    - source: |',
			['almanac-1871'],
		],
		[
			'whom a source repeats',
			`${article}/claims/output.yaml`,
			'x:\n  evidence:\n    - via: "|',
			['tom-wyke', 'mill-trust'],
		],
		['sections', `${article}/index.mdx`, '---\nsections:\n  - |\n---\n', ['history', 'output']],
		[
			'claims between brackets',
			`${article}/index.mdx`,
			'---\npoints:\n  main:\n    claims: [built-1871, |]\n---\n',
			claims,
		],
		['an author', `${article}/index.mdx`, '---\nauthors:\n  - person: |\n---\n', ['edda-marsh']],
		[
			'an event',
			`${article}/index.mdx`,
			'---\nlead:\n  moment: |\n---\n',
			['repairs', 'reopening'],
		],
		['publishers', 'content/sources/new.yaml', 'publisher: |', ['mill-trust', 'harl-library']],
	])('%s', (_, file, written, expected) => {
		expect(offered(file, written).map(({ key }) => key)).toEqual(expect.arrayContaining(expected));
	});

	test.each([
		['in the words of prose', `${article}/history.mdx`, '---\ntitle: X\n---\n\nsource: |'],
		['in a field of free text', `${article}/claims/output.yaml`, 'x:\n  says: |'],
		['in a file that is not read', 'content/notes.yaml', 'source: |'],
	])('nothing %s', (_, file, written) => {
		expect(offered(file, written)).toEqual([]);
	});

	test.each([
		['[x](claim:fl|our)', '[x](claim:flour-2024)'],
		['[x](claim:|)', '[x](claim:flour-2024)'],
		['[x](claim:built-1871+fl|o+reopened-2024)', '[x](claim:built-1871+flour-2024+reopened-2024)'],
	])(
		'%s: what is chosen takes the place of the whole key, and of nothing else',
		(written, after) => {
			const text = written.replace('|', '');
			const item = offered(`${article}/history.mdx`, written).find(
				({ key }) => key === 'flour-2024',
			);
			expect(item && spliceText(text, [{ ...item.span, text: item.key }])).toBe(after);
		},
	);

	test.each([
		['the schemes of a mark', 'It [stood](|', ['claim:', 'term:', 'person:', 'nomark:']],
		[
			'the schemes of a mark that is closed',
			'It [stood](cl|)',
			['claim:', 'term:', 'person:', 'nomark:'],
		],
		[
			'the reasons for leaving out a mark',
			'It [stood](nomark:|)',
			['argument', 'arithmetic', 'edition', 'inference', 'name'],
		],
		[
			'the components',
			'<Ch|',
			['Timeline', 'StanceMap', 'Chart', 'Quotation', 'Counterview', 'Since'],
		],
	])('%s', (_, written, expected) => {
		const items = offered(`${article}/history.mdx`, `---\ntitle: X\n---\n\n${written}`);
		expect(items.map(({ key }) => key)).toEqual(expected);
		expect(items.every(({ about }) => about.words.length > 5)).toBe(true);
	});

	test('a component is written whole, with the cursor where its key or its prose goes', () => {
		const written = '---\n---\n<Ch|';
		const items = offered(`${article}/history.mdx`, written);
		const inserted = (name: string) => {
			const { text = '', cursor = text.length } = items.find(({ key }) => key === name) ?? {};
			return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
		};
		expect(inserted('Chart')).toBe('Chart of="|" />');
		expect(inserted('Timeline')).toBe('Timeline />|');
		expect(inserted('Since')).toBe('Since>\n\n|\n\n</Since>');
	});

	test('languages: first those in use, most used first, then others by their names', () => {
		const items = offered('content/sources/new.yaml', 'language: |');
		expect(items.slice(0, 2).map(({ key }) => key)).toEqual(['en', 'nb']);
		expect(items.find(({ key }) => key === 'ru')?.findBy).toBe('ru Russian');
		const keys = items.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		const evidence = offered(
			`${article}/claims/output.yaml`,
			'x:\n  evidence:\n    - language: n|',
		);
		expect(evidence.map(({ key }) => key)).toEqual(keys);
		expect(
			offered(`${article}/index.mdx`, '---\nlanguage: |\n---\n').map(({ key }) => key),
		).toEqual(['en', 'fa']);
	});

	test('right behind a colon, what is written begins with the space that it needs', () => {
		const written = (file: string, text: string) =>
			offered(file, text).map((one) => [one.text, one.span.end - one.span.start]);
		const source = [' almanac-1871', 0];
		expect(
			written(`${article}/claims/output.yaml`, 'x:\n  evidence:\n    - source:|'),
		).toContainEqual(source);
		expect(written('content/sources/new.yaml', 'publisher:|\nurl: x')).toContainEqual([
			' mill-trust',
			0,
		]);
		expect(written('content/sources/new.yaml', 'language:|')).toContainEqual([' en', 0]);
		// A list of keys needs more than a space.
		expect(written(`${article}/events.yaml`, 'x:\n  claims:|')).toEqual([]);
		expect(written(`${article}/index.mdx`, '---\nsections:|\n---\n')).toEqual([]);
		expect(written(`${article}/claims/output.yaml`, 'x:\n  says: Its source:|')).toEqual([]);
	});

	test('a record is found by its name in another script, and a claim by the words of its sources', () => {
		const wyke = 'content/people/tom-wyke.mdx';
		const claims = `${article}/claims/history.yaml`;
		const changed = contentWith(
			content,
			new Map([
				[wyke, content.texts.get(wyke)?.replace('nativeName: Tom Wyke', 'nativeName: Том Уайк')],
				[claims, content.texts.get(claims)?.replace('møllen i Harbury', 'мельница в Харбери')],
			]),
		);
		const found = (written: string) => {
			const text = written.replace('|', '');
			return complete(changed, `${article}/history.mdx`, text, written.indexOf('|')).map(
				(item) => ({
					...item,
					after: spliceText(text, [{ ...item.span, text: item.key }]),
				}),
			);
		};
		const person = found('[x](person:Том Уа|)').find(({ key }) => key === 'tom-wyke');
		expect(person?.findBy).toContain('Том Уайк');
		expect(person?.after).toBe('[x](person:tom-wyke)');
		const claim = found('[x](claim:мель|)').find(({ key }) => key === 'closed-1924');
		expect(claim?.findBy).toContain('мельница');
		expect(claim?.after).toBe('[x](claim:closed-1924)');
	});

	test('each is found by its key and by its words, and shows its status', () => {
		const item = offered(`${article}/history.mdx`, '[x](claim:|)').find(
			({ key }) => key === 'built-1871',
		);
		expect(item?.findBy).toMatch(/^built-1871 .*mill/);
		expect(item?.about.markdown).toMatch(/^\*\*claim\*\* `built-1871` · /);
	});
});
