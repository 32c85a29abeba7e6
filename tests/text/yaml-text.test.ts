import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/text/yaml/yaml-text.ts';

const text = `# The mill
built:
  says: It was built.
  evidence:
    - source: almanac
      relation: supports
    - source: report
  tags: [old, new]
1871: year
`;

/** `line:column` of a part of the text above. */
function placeOf(path: PropertyKey[], side?: 'key' | 'value'): string {
	const { file, line, column } = parseYaml('mill.yaml', text).at(path, side);
	expect(file).toBe('mill.yaml');
	return `${String(line)}:${String(column)}`;
}

describe('The place of a part', () => {
	test.each([
		['its value', ['built', 'says'], '3:9'],
		['its key, where the value is a map', ['built'], '2:1'],
		['its key, where the value is a list', ['built', 'evidence'], '4:3'],
		['the start of an item', ['built', 'evidence', 1], '7:7'],
		['a value inside of an item', ['built', 'evidence', 0, 'relation'], '6:17'],
		['an item of a list in brackets', ['built', 'tags', 1], '8:15'],
		['the value of a key that is a number', ['1871'], '9:7'],
		['the first key, for the whole', [], '2:1'],
		['the last part there is, where one is missing', ['built', 'evidence', 1, 'relation'], '7:7'],
		['the map that lacks a key', ['built', 'checked'], '2:1'],
		['the list that lacks an item', ['built', 'evidence', 5], '4:3'],
		['the value that has no parts', ['built', 'says', 'more'], '3:9'],
	] as const)('is %s', (_, path, expected) => {
		expect(placeOf([...path])).toBe(expected);
	});

	test('is that of its key on request', () => {
		expect(placeOf(['built', 'says'], 'key')).toBe('3:3');
	});

	test('counts the lines above in the same file', () => {
		expect(parseYaml('a.mdx', 'title: A\n', { linesAbove: 1 }).at(['title'])).toEqual({
			file: 'a.mdx',
			line: 2,
			column: 8,
		});
	});

	test.each(['', '\n', '# Nothing\n'])('exists even in %j', (nothing) => {
		expect(parseYaml('a.yaml', nothing).at(['title'])).toMatchObject({ column: 1 });
		expect(parseYaml('a.yaml', nothing).at(['title']).line).toBeGreaterThan(0);
	});

	test('of words in a folded text is their own, even across a line end', () => {
		const folded =
			'verdict: >-\n  The mill was\n  [built](claim:built), and\n  [built](claim:built) again.\n';
		const yaml = parseYaml('a.yaml', folded);
		expect(yaml.find(['verdict'], 'was [built](claim:built)')).toMatchObject({
			line: 2,
			column: 12,
		});
		expect(yaml.find(['verdict'], '[built](claim:built)', 1)).toMatchObject({ line: 4, column: 3 });
		expect(yaml.find(['verdict'], 'not there')).toEqual(yaml.at(['verdict']));
		expect(yaml.find(['nothing'], 'not there')).toEqual(yaml.at(['nothing']));
	});

	test('is right after Windows line ends', () => {
		expect(parseYaml('a.yaml', 'a: 1\r\nb: 2\r\n').at(['b'])).toMatchObject({ line: 2, column: 4 });
	});
});

describe('A text that does not parse', () => {
	const faultsOf = (broken: string) =>
		parseYaml('a.yaml', broken).faults.map(
			({ kind, place: { line, column } }) => `${kind} ${String(line)}:${String(column)}`,
		);

	test.each([
		['a colon inside unquoted text', 'title: Mill: again\n', 'yaml 1:8'],
		['a quote that is never closed', 'a: 1\ntitle: "Mill\nb: 2\n', 'yaml 2:8'],
		['an apostrophe that is never closed', "title: 'Mill\n", 'yaml 1:8'],
		['a tab as indent', 'a:\n\tb: 1\n', 'yaml 2:1'],
		['a name that stands for nothing', 'a: 1\ntitle: *mill\n', 'yaml 2:8'],
		['a second document', 'a: 1\n---\nb: 2\n', 'yaml 2:1'],
	])('has its fault reported: %s', (_, broken, fault) => {
		expect(faultsOf(broken)).toEqual([fault]);
		expect(parseYaml('a.yaml', broken).value).toBeUndefined();
	});

	test('has each repeated key reported, and is read all the same', () => {
		expect(faultsOf('a: 1\na: 2\nb:\n  c: 1\n  c: 2\n')).toEqual([
			'duplicate-key 2:1',
			'duplicate-key 5:3',
		]);
		expect(parseYaml('a.yaml', 'a: 1\na: 2\n').value).toEqual({ a: 2 });
	});
});

test('Values are those of YAML 1.2: `NO` is a word and a day is a text', () => {
	expect(parseYaml('a.yaml', 'country: NO\nday: 2025-07-03\nyear: 1921\nnone:\n').value).toEqual({
		country: 'NO',
		day: '2025-07-03',
		year: 1921,
		none: null,
	});
});
