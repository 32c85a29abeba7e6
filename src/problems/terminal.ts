import { styleText } from 'node:util';
import { compareProblems, type Problem } from './problem.ts';

/** Gives the text of a content file, to show the offending line; `undefined` where there is none. */
export type TextOf = (file: string) => string | undefined;

interface TerminalOptions {
	/** Whether to use ANSI colours. */
	colour?: boolean;
}

/**
 * Prints problems for a person: `file:line:column  rule  message`, the offending line with a caret
 * under the place, the hint, what else there is to know, and where more is said of a rule, once.
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
		const head = `${paint('bold', `${file}:${line}:${column}`)}  ${paint(tone, problem.rule)}  ${problem.message}`;
		const shown = excerpt(textOf(file), line, column);
		const gutter = ' '.repeat(String(line).length);
		const under = (sign: string, text: string) => `  ${gutter} ${paint('dim', sign)} ${text}`;
		const help = explained.has(problem.rule) ? undefined : problem.help;
		explained.add(problem.rule);
		return [
			head,
			...(shown
				? [
						paint('dim', `  ${line} | `) + shown.text,
						paint('dim', `  ${gutter} | `) + ' '.repeat(shown.caret) + paint(tone, '^'),
					]
				: []),
			under('=', problem.hint),
			...(problem.details ?? []).map((detail) => under('+', detail)),
			...(help === undefined ? [] : [under('?', help)]),
		].join('\n');
	}

	return [...problems].sort(compareProblems).map(show).join('\n\n');
}

const widest = 96;

/** The part of a line around a column, short enough for a terminal, and where the caret goes under it. */
function excerpt(
	text: string | undefined,
	line: number,
	column: number,
): { text: string; caret: number } | undefined {
	const whole = text?.split(/\r?\n/)[line - 1]?.replaceAll('\t', ' ');
	if (whole === undefined || whole.trim() === '') return undefined;
	const from = Math.max(0, Math.min(column - 40, whole.length - widest));
	const cut = whole.slice(from, from + widest);
	const before = from > 0 ? '…' : '';
	const after = from + widest < whole.length ? '…' : '';
	return { text: before + cut + after, caret: column - 1 - from + before.length };
}
