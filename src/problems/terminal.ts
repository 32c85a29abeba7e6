import { styleText } from 'node:util';
import { excerptOf, type Paint } from './excerpt.ts';
import { reportable } from './harmless.ts';
import type { TextOf } from './text-of-line.ts';
import type { Problem } from './problem.ts';
import { columnsOf, wrap } from './wrap.ts';

interface TerminalOptions {
	/** Whether to use ANSI colours. */
	colour?: boolean;
	/** Columns of the terminal. If unknown, texts are not broken into lines. */
	width?: number | undefined;
}

/**
 * Prints problems for a person: `file:line:column  rule  message`, the line with carets under the
 * wrong text, the hint, further information and, once for each rule, where it is explained. If the
 * width of the terminal is known, only the line of a long place is wider.
 */
export function reportToTerminal(
	problems: readonly Problem[],
	textOf: TextOf,
	{ colour = false, width = Infinity }: TerminalOptions = {},
): string {
	const paint: Paint = (style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;

	const explained = new Set<string>();

	function show(problem: Problem): string {
		const { file, line, column } = problem.place;
		const tone = problem.severity === 'error' ? 'red' : 'yellow';
		const place = `${file}:${line}:${column}`;
		const message = shortened(problem.message);
		const isOneLine = columnsOf(`${place}  ${problem.rule}  ${message}`) <= width;
		const head = [
			`${paint('bold', place)}  ${paint(tone, problem.rule)}${isOneLine ? `  ${message}` : ''}`,
			...(isOneLine ? [] : wrap(message, width - 2).map((words) => `  ${words}`)),
		];
		const gutter = ' '.repeat(String(line).length);
		const under = (sign: string, text: string) =>
			(width === Infinity ? [text] : wrap(text, width - gutter.length - 5)).map(
				(words, index) => `  ${gutter} ${index === 0 ? paint('dim', sign) : ' '} ${words}`,
			);
		const help = explained.has(problem.rule) ? undefined : problem.help;
		explained.add(problem.rule);
		return [
			...head,
			...excerptOf(problem, textOf(file), width, paint),
			...under('=', shortened(problem.hint)),
			...(problem.details ?? []).flatMap((detail) => under('+', shortened(detail))),
			...(help === undefined ? [] : under('?', help)),
		].join('\n');
	}

	return reportable(problems).map(show).join('\n\n');
}

/** Characters of an address that are shown. Reports in files have the whole address. */
const longestAddress = 160;
const addresses = new RegExp(`\\bhttps?:[^\\s\`“”<>]{${longestAddress},}`, 'g');

/** A text with its addresses shortened to fit a screen. Their beginning and end tell them apart. */
function shortened(text: string): string {
	return text.replace(
		addresses,
		(address) => `${address.slice(0, longestAddress - 40)}…${address.slice(-30)}`,
	);
}
