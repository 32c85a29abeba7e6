import { expect, test } from 'vitest';
import { yamlSaid } from '../../../src/check/syntax/parser-words.ts';
import { parseYaml } from '../../../src/text/yaml/yaml-text.ts';

const claims = `first:
  says: One.
  evidence:
    - source: a
      quote: one
    - source: b
      quote: two
    - source: c
      quote: three

second:
  says: Two.
`;

/** What is said of claims in which words are written in the place of others. */
function saidOf(from: string, to: string, text = claims): string | undefined {
	const wrong = text.replace(from, to);
	expect(wrong).not.toBe(text);
	const [fault] = parseYaml('claims.yaml', wrong).faults;
	if (!fault) return undefined;
	const { place, reason, hint } = yamlSaid(fault, wrong, 'claim');
	return `${place.line}:${place.column} ${reason}. ${hint}`;
}

const noDash = 'a list item begins here without its `-`.';
const noSpace = 'there is no space after the `-`.';

test.each([
	[
		'the first dash is lost',
		'    - source: a',
		'    source: a',
		`4:5 ${noDash} Write \`- source:\`.`,
	],
	[
		'the second dash is lost',
		'    - source: b',
		'    source: b',
		`6:5 ${noDash} Write \`- source:\`.`,
	],
	[
		'the last dash is lost',
		'    - source: c',
		'    source: c',
		`8:5 ${noDash} Write \`- source:\`.`,
	],
	[
		'a dash gave way to spaces',
		'    - source: a',
		'      source: a',
		`4:7 ${noDash} Write \`- source:\`, with the \`-\` in column 5.`,
	],
	[
		'a dash has no space behind it',
		'- source: b',
		'-source: b',
		`6:5 ${noSpace} Write \`- source:\`, with one space after the \`-\`.`,
	],
	[
		'a field is indented too far',
		'      quote: two',
		'       quote: two',
		'7:8 a line that begins with 7 spaces instead of 6. Remove one space from the beginning of this line.',
	],
	[
		'the first item is indented too far',
		'    - source: a',
		'     - source: a',
		'4:6 a line that begins with 5 spaces instead of 4. Remove one space from the beginning of this line.',
	],
	[
		'a field and what belongs to it are indented too little',
		'  evidence:\n    - source: a\n      quote: one\n    - source: b\n',
		' evidence:\n   - source: a\n     quote: one\n   - source: b\n',
		'3:2 lines of one list or record that do not begin in the same column. Indent them all by the same number of spaces. Each item of a list begins with `- `.',
	],
	[
		'the key of a record is indented',
		'second:',
		' second:',
		'11:2 a line that begins with one space instead of none. Remove one space from the beginning of this line.',
	],
])('Where %s, the line that has the fault is named', (_, from, to, said) => {
	expect(saidOf(from, to)).toBe(said);
	expect(
		saidOf(
			from.replaceAll('\n', '\r\n'),
			to.replaceAll('\n', '\r\n'),
			claims.replaceAll('\n', '\r\n'),
		),
	).toBe(said);
});

test('A field after a text of several lines is named if that field is indented too far', () => {
	const text = claims.replace(
		'quote: two',
		'note: two,\n        three,\n        four\n      quote: five',
	);
	expect(saidOf('      quote: five', '       quote: five', text)).toMatch(
		/^10:8 a line that begins with 7 spaces instead of 6/,
	);
});

test('A fault in another record does not keep a line from being named', () => {
	const text = `${claims}  kind: "Never closed\n`;
	expect(saidOf('    - source: b', '    source: b', text)).toBe(
		`6:5 ${noDash} Write \`- source:\`.`,
	);
});

test('If no change of one line helps, the message is true of all lines there', () => {
	expect(saidOf('    - source: b\n      quote', '    source: b\n       quote')).toMatch(
		/lines of one list or record that do not begin in the same column/,
	);
});

test('A line of words with a colon is not taken for a field', () => {
	expect(saidOf('One.', 'One\n    and: two.')).not.toMatch(/instead of \d/);
});

test('A record too long for repeated attempts gets the general message', () => {
	const items = Array.from({ length: 300 }, (_, index) => `    - source: x${index}\n`).join('');
	const text = claims.replace('    - source: b', `${items}    - source: b`);
	expect(saidOf('    - source: b', '    source: b', text)).toMatch(/Indent them all by the same/);
});
