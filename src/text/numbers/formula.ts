/** A formula as read: numbers, names and the four operations. */
export type Formula =
	| { type: 'number'; value: number; text: string }
	| { type: 'name'; name: string }
	| { type: 'minus'; of: Formula }
	| { type: 'operation'; sign: Sign; left: Formula; right: Formula };

/** Signs of the four operations, as printed. */
export type Sign = '+' | '−' | '×' | '÷';

/** A formula, or why a text is not one. */
export type ReadFormula = { formula: Formula } | { fault: string };

/** The value of a formula, or why it has none. */
export type Result = { value: number } | { fault: string };

/** How editors may type the operations. */
const signs: ReadonlyMap<string, Sign> = new Map([
	['+', '+'],
	['-', '−'],
	['−', '−'],
	['*', '×'],
	['×', '×'],
	['/', '÷'],
	['÷', '÷'],
]);

/** Precedence: operations with a higher number are read first. */
const strength: Readonly<Record<Sign, number>> = { '+': 1, '−': 1, '×': 2, '÷': 2 };

/** Maximum nesting of brackets: enough for arithmetic that a reader can follow. */
const deepest = 20;

/**
 * Names that a formula may use: lower-case letters, digits and `_`. A hyphen is not allowed, because
 * it is a minus.
 */
export const formulaName = /^[a-z][a-z0-9_]*$/;

/**
 * Reads a formula such as `(yes + no) / 193`. It may have numbers, names, brackets and `+ - * /`,
 * and nothing else.
 */
export function readFormula(text: string): ReadFormula {
	const tokens = [...text.matchAll(/\d+(?:\.\d+)?|[a-z][a-z0-9_]*|\S/g)].map(([token]) => token);
	let at = 0;
	try {
		const formula = readSum(1, 0);
		const rest = tokens[at];
		return rest === undefined ? { formula } : { fault: `\`${rest}\` is not expected there` };
	} catch (error) {
		if (error instanceof FormulaError) return { fault: error.message };
		throw error;
	}

	function readSum(weakest: number, depth: number): Formula {
		let left = readOne(depth);
		for (;;) {
			const sign = signs.get(tokens[at] ?? '');
			if (!sign || strength[sign] < weakest) return left;
			at += 1;
			left = { type: 'operation', sign, left, right: readSum(strength[sign] + 1, depth) };
		}
	}

	function readOne(depth: number): Formula {
		const token = tokens[at];
		if (token === undefined) throw new FormulaError('it ends where a number or a name is expected');
		if (depth > deepest) throw new FormulaError('it has too many brackets in brackets');
		at += 1;
		if (/^\d/.test(token)) return { type: 'number', value: Number(token), text: token };
		if (formulaName.test(token)) return { type: 'name', name: token };
		if (signs.get(token) === '−') return { type: 'minus', of: readOne(depth + 1) };
		if (token !== '(') throw new FormulaError(`\`${token}\` is not expected there`);
		const inner = readSum(1, depth + 1);
		if (tokens[at] !== ')') throw new FormulaError('a bracket is not closed');
		at += 1;
		return inner;
	}
}

/** What is wrong with a formula; not thrown outside this module. */
class FormulaError extends Error {}

/** The names that a formula uses, each once, in order. */
export function namesOf(formula: Formula): string[] {
	switch (formula.type) {
		case 'number':
			return [];
		case 'name':
			return [formula.name];
		case 'minus':
			return namesOf(formula.of);
		case 'operation':
			return [...new Set([...namesOf(formula.left), ...namesOf(formula.right)])];
	}
}

/** The numbers that a formula uses, as written. */
export function numbersOf(formula: Formula): { value: number; text: string }[] {
	switch (formula.type) {
		case 'number':
			return [{ value: formula.value, text: formula.text }];
		case 'name':
			return [];
		case 'minus':
			return numbersOf(formula.of);
		case 'operation':
			return [...numbersOf(formula.left), ...numbersOf(formula.right)];
	}
}

/** The value of a formula, with a number for each name. */
export function evaluate(formula: Formula, values: ReadonlyMap<string, number>): Result {
	switch (formula.type) {
		case 'number':
			return { value: formula.value };
		case 'name': {
			const value = values.get(formula.name);
			return value === undefined ? { fault: `\`${formula.name}\` has no value` } : { value };
		}
		case 'minus': {
			const of = evaluate(formula.of, values);
			return 'fault' in of ? of : { value: -of.value };
		}
		case 'operation': {
			const left = evaluate(formula.left, values);
			if ('fault' in left) return left;
			const right = evaluate(formula.right, values);
			if ('fault' in right) return right;
			return operate(formula.sign, left.value, right.value);
		}
	}
}

function operate(sign: Sign, left: number, right: number): Result {
	switch (sign) {
		case '+':
			return { value: left + right };
		case '−':
			return { value: left - right };
		case '×':
			return { value: left * right };
		case '÷':
			return right === 0 ? { fault: 'it divides by zero' } : { value: left / right };
	}
}

/** A formula as readers see it: `(In favour + Against) ÷ 193`. */
export function formulaInWords(
	formula: Formula,
	nameOf: (name: string) => string,
	numberOf: (value: number) => string = String,
): string {
	return print(formula, 0);

	function print(part: Formula, around: number): string {
		switch (part.type) {
			case 'number':
				return numberOf(part.value);
			case 'name':
				return nameOf(part.name);
			case 'minus':
				return `−${print(part.of, 3)}`;
			case 'operation': {
				const own = strength[part.sign];
				const words = `${print(part.left, own)} ${part.sign} ${print(part.right, own + 1)}`;
				return own < around ? `(${words})` : words;
			}
		}
	}
}
