import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problems/problem.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import { columnsOf } from '../../src/problems/wrap.ts';

function problemAt(line: number, column: number, more: Partial<Problem> = {}): Problem {
	return {
		rule: 'some-rule',
		severity: 'error',
		place: { file: 'a.mdx', line, column },
		message: 'It is wrong.',
		hint: 'Write it right.',
		...more,
	};
}

test('A problem shows its place, rule and fault, the line with a caret, and the hint', () => {
	const report = reportToTerminal([problemAt(2, 5)], () => 'one\ntwo three\n');
	expect(report).toBe(
		[
			'a.mdx:2:5  some-rule  It is wrong.',
			'  2 | two three',
			'    |     ^',
			'    = Write it right.',
		].join('\n'),
	);
});

test('Problems are in the order of files, lines and columns, with a blank line between', () => {
	const report = reportToTerminal(
		[
			problemAt(10, 1),
			problemAt(2, 9),
			problemAt(2, 1, { rule: 'b-rule' }),
			problemAt(2, 1, { rule: 'a-rule' }),
			problemAt(7, 1, { place: { file: 'A.yaml', line: 7, column: 1 } }),
		],
		() => undefined,
	);
	expect(report.split('\n\n').map((part) => part.split('  It')[0])).toEqual([
		'A.yaml:7:1  some-rule',
		'a.mdx:2:1  a-rule',
		'a.mdx:2:1  b-rule',
		'a.mdx:2:9  some-rule',
		'a.mdx:10:1  some-rule',
	]);
});

test('No problems make no report', () => {
	expect(reportToTerminal([], () => 'text')).toBe('');
});

describe('The line shown', () => {
	/** The letter above the first caret. */
	function pointed(text: string, line: number, column: number): string {
		const [, shown = '', carets = ''] = reportToTerminal(
			[problemAt(line, column)],
			() => text,
		).split('\n');
		let columns = 0;
		return [...shown].find((sign) => (columns += columnsOf(sign)) > carets.indexOf('^')) ?? '';
	}

	const long = Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');

	test.each([1, 40, 41, 96, 97, 250, 404, 405, 460, 499, 500])(
		'has the caret under column %i of a long line',
		(column) => {
			expect(pointed(long, 1, column)).toBe(long.charAt(column - 1));
		},
	);

	test.each([1, 250, 500])('fits a terminal at column %i of a long line', (column) => {
		const [, shown = ''] = reportToTerminal([problemAt(1, column)], () => long).split('\n');
		expect(columnsOf(shown)).toBeLessThanOrEqual(110);
	});

	test('marks with `…` where a long line is cut', () => {
		const [, shown] = reportToTerminal([problemAt(1, 250)], () => long).split('\n');
		expect(shown).toMatch(/^ {2}1 \| ….{48}…$/);
	});

	test('has the carets under all that is wrong after letters that take two columns', () => {
		const line = '说明：阿富汗的[承认](claim:x) wrong here';
		const column = line.indexOf('wrong') + 1;
		const wrong = problemAt(1, column, { end: { line: 1, column: column + 5 } });
		expect(
			reportToTerminal([wrong], () => line)
				.split('\n')
				.slice(1, 3),
		).toEqual(['  1 | 说明：阿富汗的[承认](claim:x) wrong here', `    | ${' '.repeat(30)}^^^^^`]);
	});

	test('has carets as wide as the letters that are wrong', () => {
		const wrong = problemAt(1, 2, { end: { line: 1, column: 4 } });
		expect(reportToTerminal([wrong], () => 'x承认y').split('\n')[2]).toBe('    |  ^^^^');
	});

	test('has the caret under the place after letters that take no column', () => {
		const line = 'مِهْر wrong';
		const column = line.indexOf('wrong') + 1;
		const [, , carets] = reportToTerminal([problemAt(1, column)], () => line).split('\n');
		expect(carets).toBe(`    | ${' '.repeat(4)}^`);
	});

	test('has the caret under the place in a line with tabs', () => {
		expect(pointed('\t\tkey:\tvalue', 1, 8)).toBe('v');
	});

	test('has the caret under the place after Windows line ends', () => {
		expect(pointed('one\r\ntwo\r\n', 2, 2)).toBe('w');
	});

	test.each([
		['is empty', 'one\n\nthree', 2],
		['is past the end', 'one', 9],
	])('is left out if it %s', (_, text, line) => {
		expect(reportToTerminal([problemAt(line, 1)], () => text)).not.toMatch(/[|^]/);
	});

	test('is left out if the file does not exist', () => {
		expect(reportToTerminal([problemAt(1, 1)], () => undefined)).toBe(
			'a.mdx:1:1  some-rule  It is wrong.\n    = Write it right.',
		);
	});
});

test('The text is the same with and without colours', () => {
	const problems = [problemAt(1, 2), problemAt(1, 1, { severity: 'warning' })];
	const plain = reportToTerminal(problems, () => 'text');
	const coloured = reportToTerminal(problems, () => 'text', { colour: true });
	expect(coloured).not.toBe(plain);
	expect(stripVTControlCharacters(coloured)).toBe(plain);
});

test('Other notes are under the hint, and the help of a rule is printed once', () => {
	const more = { details: ['a 301', 'b 404'], help: 'docs/rules.md#some-rule' };
	const report = reportToTerminal([problemAt(1, 1, more), problemAt(2, 1, more)], () => undefined);
	expect(report).toBe(
		[
			'a.mdx:1:1  some-rule  It is wrong.',
			'    = Write it right.',
			'    + a 301',
			'    + b 404',
			'    ? docs/rules.md#some-rule',
			'',
			'a.mdx:2:1  some-rule  It is wrong.',
			'    = Write it right.',
			'    + a 301',
			'    + b 404',
		].join('\n'),
	);
});

test('In a terminal with a known width, long lines are wrapped', () => {
	const text = `${'a word and '.repeat(12)}the fault itself`;
	const report = reportToTerminal(
		[
			{
				...problemAt(1, 133),
				end: { line: 1, column: 142 },
				message: 'It is wrong in a way that takes a whole line, and more, to be told of here.',
				hint: 'Write it right, in words that are as many as those that it takes to say so.',
			},
		],
		() => text,
		{ width: 60 },
	);
	expect(report).toBe(
		[
			'a.mdx:1:133  some-rule',
			'  It is wrong in a way that takes a whole line, and more, to',
			'  be told of here.',
			'  1 | …nd a word and a word and a word and the fault itself',
			'    |                                      ^^^^^^^^^',
			'    = Write it right, in words that are as many as those',
			'      that it takes to say so.',
		].join('\n'),
	);
});
