import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ChangeError, changedFiles, noChange, spliceText } from '../../src/edit/change.ts';
import { appendPair } from '../../src/edit/append-pair.ts';
import { appendItem, removePair } from '../../src/edit/edit-yaml.ts';

describe('Words put in the place of others', () => {
	test('leave every other byte unchanged', () => {
		const pieces = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string(), fc.string()));
		fc.assert(
			fc.property(pieces, (parts) => {
				let text = '';
				let expected = '';
				const splices = parts.map(([kept, old, now]) => {
					text += kept;
					expected += kept + now;
					const start = text.length;
					text += old;
					return { start, end: text.length, text: now };
				});
				// Two at one place with the same words are one.
				const distinct = splices.filter(({ start, end }) => end > start);
				fc.pre(distinct.length === splices.length);
				expect(spliceText(text, splices.toReversed())).toBe(expected);
			}),
		);
	});

	test.each([
		[
			{ start: 0, end: 3, text: 'x' },
			{ start: 2, end: 4, text: 'y' },
		],
		[
			{ start: 0, end: 2, text: '' },
			{ start: 0, end: 5, text: '' },
		],
	])('are refused if two overlap', (...splices) => {
		expect(() => spliceText('words', splices)).toThrow('Two changes affect the same place.');
	});

	test('are put there once if they are given twice', () => {
		const splice = { start: 0, end: 5, text: 'names' };
		expect(spliceText('words', [splice, splice])).toBe('names');
	});
});

test('A file never overwrites another', () => {
	const textOf = (file: string) => (file === 'b' ? 'there' : undefined);
	const moves = [{ from: 'a', to: 'b' }];
	expect(() => changedFiles({ ...noChange(), moves }, textOf)).toThrow('`b` already exists.');
	const creates = [{ file: 'b', text: '' }];
	expect(() => changedFiles({ ...noChange(), creates }, textOf)).toThrow('`b` already exists.');
});

test.each([
	['a block list', 'a: 1\nlist:\n  - x # one\nb: 2\n', 'a: 1\nlist:\n  - x # one\n  - y\nb: 2\n'],
	['a list without an indent', 'list:\n- x\nb: 2\n', 'list:\n- x\n- y\nb: 2\n'],
	['a list between brackets', 'list: [x, "z" ] # all\n', 'list: [x, "z", y ] # all\n'],
	['an empty list', 'list: []\n', 'list: [y]\n'],
	['a list at the end of a file without a line end', 'list:\n  - x', 'list:\n  - x\n  - y\n'],
	['line ends of Windows', 'list:\r\n  - x\r\nb: 2\r\n', 'list:\r\n  - x\r\n  - y\r\nb: 2\r\n'],
])('An item is added to %s in the notation of the list', (_, before, after) => {
	expect(spliceText(before, [appendItem(before, ['list'], 'y')])).toBe(after);
});

test.each([
	['a: 1\n', 'a: 1\n\nb: 2\n'],
	['a: 1\r\n\r\n', 'a: 1\r\n\r\nb: 2\r\n'],
	['', 'b: 2\n'],
	['# None yet.\n', '# None yet.\n\nb: 2\n'],
	// What follows a line with `...` is not read.
	['a: 1\n...\n', 'a: 1\n\nb: 2\n...\n'],
	['a: 1\r\n... # end\r\n', 'a: 1\r\n\r\nb: 2\r\n... # end\r\n'],
	['  a: 1\n  c: 3\n', '  a: 1\n  c: 3\n\n  b: 2\n'],
	['? a\n: 1\n', '? a\n: 1\n\nb: 2\n'],
	// An empty line after such a text belongs to it.
	['a: |+\n  x\n', 'a: |+\n  x\nb: 2\n'],
	['a: |+\n  x\n\n\n', 'a: |+\n  x\n\n\nb: 2\n'],
	['  a: |+\n    x\n\n...\n', '  a: |+\n    x\n\n  b: 2\n...\n'],
])('A record is added to the end of %j', (before, after) => {
	expect(spliceText(before, [appendPair(before, 'b: 2\n')])).toBe(after);
});

test.each(['{ a: 1 }\n', '{}\n', '- a\n', 'a: [\n'])(
	'A record is not added to %j, where it would break the file',
	(text) => {
		expect(() => appendPair(text, 'b: 2\n')).toThrow(ChangeError);
	},
);

test('A record of several lines is indented as a whole', () => {
	const text = '  a: 1\n';
	const pair = 'b:\n  says: |\n    One.\n\n    Two.\n';
	expect(spliceText(text, [appendPair(text, pair)])).toBe(
		'  a: 1\n\n  b:\n    says: |\n      One.\n\n      Two.\n',
	);
});

test('A record that would be read as something else is not added, and the line is named', () => {
	const add = () => appendPair('%YAML 1.1\n---\na: 1\n', 'b: yes\n');
	expect(add).toThrow(ChangeError);
	expect(add).toThrow(
		'After the record that begins on line 3, the new one, or that one, would be read as something else. Add the new one by hand.',
	);
});

test.each([
	['the last', 'a:\n  x: 1\n\nb:\n  x: 2\n', 'a:\n  x: 1\n\n'],
	['one with a comment above it', 'a: 1\n# of b\nb: 2\nc: 3\n', 'a: 1\n# of b\nc: 3\n'],
	['the first, below what is said of the file', '# All\nb: 2\nc: 3\n', '# All\nc: 3\n'],
	['one with a comment of the next below it', 'b:\n  x: 2\n\n# of c\nc: 3\n', '# of c\nc: 3\n'],
	['one in the middle', 'a: 1\nb:\n  - x\n\nc: 3\n', 'a: 1\nc: 3\n'],
])('A field is removed with its lines: %s', (_, before, after) => {
	expect(spliceText(before, [removePair(before, ['b'])])).toBe(after);
});
