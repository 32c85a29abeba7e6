import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	evaluate,
	type Formula,
	formulaInWords,
	namesOf,
	readFormula,
} from '../../src/text/numbers/formula.ts';

const values = new Map([
	['yes', 116],
	['no', 2],
	['none', 0],
]);

function result(text: string) {
	const read = readFormula(text);
	return 'fault' in read ? read : evaluate(read.formula, values);
}

describe('A formula is worked out as at school', () => {
	test.each([
		['yes + no * 2', 120],
		['(yes + no) * 2', 236],
		['10 - 4 - 3', 3],
		['100 / 10 / 2', 5],
		['yes × 0.25 ÷ no', 14.5],
		['-no − -3', 1],
		['193 - (yes + no)', 75],
	])('%s', (text, value) => {
		expect(result(text)).toEqual({ value });
	});
});

describe('An invalid formula, or one without a result, says why', () => {
	test.each([
		['', 'it ends where a number or a name is expected'],
		['yes +', 'it ends where a number or a name is expected'],
		['(yes', 'a bracket is not closed'],
		['yes no', '`no` is not expected there'],
		['process.exit(1)', '`.` is not expected there'],
		['2 ** 3', '`*` is not expected there'],
		['yes / none', 'it divides by zero'],
		['yes / (no - 2)', 'it divides by zero'],
		['constructor', '`constructor` has no value'],
		['('.repeat(5000), 'it has too many brackets in brackets'],
		['-'.repeat(5000), 'it has too many brackets in brackets'],
	])('%s', (text, fault) => {
		expect(result(text)).toEqual({ fault });
	});
});

const leaf: fc.Arbitrary<Formula> = fc.oneof(
	fc.nat({ max: 999 }).map((value): Formula => ({ type: 'number', value, text: String(value) })),
	fc.constantFrom('yes', 'no', 'none').map((name): Formula => ({ type: 'name', name })),
);

const { formula } = fc.letrec<{ formula: Formula; operation: Formula; minus: Formula }>((tie) => ({
	formula: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		leaf,
		tie('operation'),
		tie('minus'),
	),
	minus: tie('formula').map((of): Formula => ({ type: 'minus', of })),
	operation: fc.record({
		type: fc.constant('operation' as const),
		sign: fc.constantFrom('+', '−', '×', '÷'),
		left: tie('formula'),
		right: tie('formula'),
	}),
}));

test('A printed formula is read back the same, with no unnecessary bracket', () => {
	fc.assert(
		fc.property(formula, (any) => {
			const printed = formulaInWords(any, (name) => name);
			expect(readFormula(printed)).toEqual({ formula: any });
		}),
	);
});

test('Each name in a formula is returned once', () => {
	const read = readFormula('a + b * a - 2');
	expect('formula' in read && namesOf(read.formula)).toEqual(['a', 'b']);
});
