import { styleText } from 'node:util';
import { reportable } from './harmless.ts';
import { lineOf, type TextOf } from './line-of.ts';
import type { Problem } from './problem.ts';

interface TerminalOptions {
	/** Whether to use ANSI colours. */
	colour?: boolean;
}

/**
 * Prints problems for a person: `file:line:column  rule  message`, the offending line with carets
 * under what is wrong, the hint, what else there is to know, and where more is said of a rule, once.
 */
export function reportToTerminal(
	problems: readonly Problem[],
	textOf: TextOf,
	{ colour = false }: TerminalOptions = {},
): string {
	const paint = (style: Parameters<typeof styleText>[0], text: string) =>
		colour ? styleText(style, text, { validateStream: false }) : text;

	const explained = new Set<string>();

	function show(problem: Problem): string {
		const { file, line, column } = problem.place;
		const tone = problem.severity === 'error' ? 'red' : 'yellow';
		const head = `${paint('bold', `${file}:${line}:${column}`)}  ${paint(tone, problem.rule)}  ${shortened(problem.message)}`;
		const end = problem.end?.line === line ? problem.end.column : column + 1;
		const shown = excerpt(textOf(file), line, column, end);
		const gutter = ' '.repeat(String(line).length);
		const under = (sign: string, text: string) => `  ${gutter} ${paint('dim', sign)} ${text}`;
		const help = explained.has(problem.rule) ? undefined : problem.help;
		explained.add(problem.rule);
		return [
			head,
			...(shown
				? [
						paint('dim', `  ${line} | `) + shown.text,
						paint('dim', `  ${gutter} | `) +
							' '.repeat(shown.caret) +
							paint(tone, '^'.repeat(shown.width)),
					]
				: []),
			under('=', shortened(problem.hint)),
			...(problem.details ?? []).map((detail) => under('+', shortened(detail))),
			...(help === undefined ? [] : [under('?', help)]),
		].join('\n');
	}

	return reportable(problems).map(show).join('\n\n');
}

const widest = 96;

/** Characters of an address that are shown; reports in files have all of it. */
const longestAddress = 160;
const addresses = new RegExp(`\\bhttps?:[^\\s\`“”<>]{${longestAddress},}`, 'g');

/** A text whose addresses are short enough for a screen: their beginning and end tell them apart. */
function shortened(text: string): string {
	return text.replace(
		addresses,
		(address) => `${address.slice(0, longestAddress - 40)}…${address.slice(-30)}`,
	);
}

/** The part of a line around a column, short enough for a terminal, and where the carets go under it. */
function excerpt(
	text: string | undefined,
	line: number,
	column: number,
	end: number,
): { text: string; caret: number; width: number } | undefined {
	const whole = lineOf(text, line);
	if (whole === undefined) return undefined;
	const from = Math.max(0, Math.min(column - 40, whole.length - widest));
	const cut = whole.slice(from, from + widest).toWellFormed();
	const before = from > 0 ? '…' : '';
	const after = from + widest < whole.length ? '…' : '';
	const width = Math.max(1, Math.min(end, from + cut.length + 1) - column);
	return { text: before + cut + after, caret: column - 1 - from + before.length, width };
}
