import type { z } from 'astro/zod';
import { didYouMean, nearest } from '../text/wording/did-you-mean.ts';

/** What is wrong with a value, and what to write instead, in one sentence each. */
export interface ValueFault {
	message: string;
	hint: string;
}

/**
 * Describes the issue that a schema reports for a value.
 *
 * @param subject - What has the value, in the form that begins a sentence: `` `kind` ``.
 */
export function faultOfValue(subject: string, issue: z.core.$ZodIssue, found: unknown): ValueFault {
	const message = `${subject} has a value it cannot have`;
	const expected = expectationOf(issue, found) + lengthOf(issue, found);
	const near =
		issue.code === 'invalid_value' && typeof found === 'string'
			? nearestValue(found.toLowerCase(), issue.values.map(String))
			: undefined;
	return typeof found === 'string' && near !== undefined
		? {
				message: `${message}: \`${found}\`.`,
				hint: didYouMean(near, expected.replace(/^Expected/, 'Write')),
			}
		: { message: `${message}.`, hint: `${expected}.` };
}

/** Other words for values, as editors know them from elsewhere. */
const otherWords: Readonly<Record<string, string>> = {
	...{ contradicts: 'disputes', refutes: 'disputes', denies: 'disputes', against: 'disputes' },
	...{ confirms: 'supports', agrees: 'supports', partially: 'partly', background: 'context' },
	...{ medium: 'moderate', middle: 'moderate', certain: 'high', uncertain: 'low' },
	...{
		opinion: 'judgement',
		article: 'report',
		news: 'report',
		paper: 'academic',
		data: 'dataset',
	},
	...{ free: 'open', subscription: 'paywall' },
};

/** The value of a field that a word means or resembles. */
function nearestValue(word: string, values: readonly string[]): string | undefined {
	const meant = Object.hasOwn(otherWords, word) ? otherWords[word] : undefined;
	return meant !== undefined && values.includes(meant) ? meant : nearest(word, values);
}

/** The length of a text that is too long, for a hint with the most characters that it may have. */
function lengthOf({ message }: z.core.$ZodIssue, found: unknown): string {
	return typeof found === 'string' && /at most \d+ characters/.test(message)
		? `; it has ${String(found.length)}`
		: '';
}

/**
 * The path of fields to a value, in the form that begins a sentence. It has no list index, because
 * the place shows it.
 */
export function fieldNames(path: readonly PropertyKey[]): string {
	const names = path.filter((step) => typeof step !== 'number').map(String);
	const field = `\`${names.join('.')}\``;
	return typeof path.at(-1) === 'number' ? `An item of ${field}` : field;
}

/** The names of YAML types for editors. */
const typeNames = new Map([
	['array', 'a list'],
	['number', 'a number'],
	['object', 'a value with fields'],
	['record', 'a value with fields'],
	['string', 'a text'],
	['boolean', '`true` or `false`'],
]);

/** What an issue asks for, in the words of its schema. */
export function expectationOf(issue: z.core.$ZodIssue, found?: unknown): string {
	const type = issue.code === 'invalid_type' ? typeNames.get(issue.expected) : undefined;
	if (type !== undefined)
		return `Expected ${type}${howToWrite(type, String(issue.path.at(-1)), found)}`;
	const { message } = issue.code === 'invalid_key' ? (issue.issues[0] ?? issue) : issue;
	return message
		.replace(/^Invalid \w+: e/, 'E')
		.replace(/\.$/, '')
		.replaceAll('|', ', ')
		.replaceAll('"', '`');
}

/** How to write a value of the wrong type as the right one, if this can be known. */
function howToWrite(type: string, field: string, found: unknown): string {
	const isPlain = ['string', 'number', 'boolean'].includes(typeof found);
	const name = /^\d+$/.test(field) ? '-' : `${field}:`;
	// `true` in place of a reason: no text can be made of it.
	if (type === 'a text' && /^(?:true|false)$/i.test(String(found))) return ', in words';
	if (type === 'a text' && isPlain) return `: \`${name} "${String(found)}"\`, in quotation marks`;
	if (type === 'a text' && Array.isArray(found)) return ', not a list';
	if (type === 'a text' && typeof found === 'object' && found !== null) {
		const [key, ...more] = Object.keys(found);
		return more.length > 0 ? '' : `, \`${name} ${String(key)}\`, without a colon after it`;
	}
	if (type === 'a list' && typeof found === 'object' && found !== null) {
		const [key = ''] = Object.keys(found);
		return `: \`- ${key}: …\`, with the other fields in the same column as \`${key}\``;
	}
	if (type === 'a list' && typeof found === 'string') return `: \`${name} [${asItems(found)}]\``;
	if (type === 'a number' && typeof found === 'string') {
		// No field takes a number below zero.
		if (/^\s*[-−]\s*\d/.test(found)) return ', 0 or more';
		const [digits, whole] = numbersMeant(found);
		if (digits === undefined) return '';
		const orWhole =
			whole === undefined ? '' : `, if the unit has the word, or else \`${name} ${whole}\``;
		return `, with digits alone: \`${name} ${digits}\`${orWhole}`;
	}
	return '';
}

/**
 * Words as items of a list. Keys stay as they are. Names with a comma get quotation marks, because
 * the comma would split them.
 */
function asItems(written: string): string {
	const words = /^\s*\[(.*)\]\s*$/.exec(written)?.[1] ?? written;
	const isOfKeys = words.split(',').every((part) => /^\s*[a-z0-9-]+\s*$/.test(part));
	if (isOfKeys || !/[,;]/.test(words)) return words;
	const names = words.split(';').map((part) => `"${part.trim().replaceAll('"', '')}"`);
	return names.join(', ');
}

/** Powers of ten for the words that follow numbers. */
const powers: Readonly<Record<string, number>> = {
	...{ thousand: 3, million: 6, mn: 6, billion: 9, bn: 9, trillion: 12 },
};

/**
 * A number as digits, from a text with a unit or a power after it: without the power, and with it if
 * there is one. Empty for two numbers and for anything ambiguous.
 */
function numbersMeant(written: string): [digits?: string, whole?: string] {
	const [, digits, behind = ''] = /^(\d[\d.,\s_'’]*)([^\d.,\s_'’]\D*)?$/.exec(written.trim()) ?? [];
	const plain = digits === undefined ? undefined : digitsOf(digits);
	const word = behind.trim().toLowerCase();
	// A single letter may be a unit or a power.
	if (plain === undefined || /^(?:k|m|b|lakhs?|crores?)$/.test(word)) return [];
	const power = powers[word.split(/\s/)[0]?.replace(/s$/, '') ?? ''];
	return power === undefined ? [plain] : [plain, String(Number(`${plain}e${String(power)}`))];
}

/** The digits of a number, without separators of thousands, and with a point before the decimals. */
export function digitsOf(written: string): string | undefined {
	const joined = written.replaceAll(/[\s_'’]/g, '');
	// A comma before one or two digits is the decimal separator, for which English has a point.
	const [, whole, decimals] = /^(-?[\d.]+),(\d{1,2})(?![\d,])/.exec(joined) ?? [];
	if (whole !== undefined) return `${whole.replaceAll('.', '')}.${decimals ?? ''}`;
	const plain = joined.replaceAll(/,|\.(?=\d{3}(?:\D|$))/g, '');
	return /^-?\d+(?:\.\d+)?/.exec(plain)?.[0];
}
