import { styleText } from 'node:util';
import { excerptOf, type Paint } from './excerpt.ts';
import { reportable } from './harmless.ts';
import type { TextOf } from './text-of-line.ts';
import type { Problem } from './problem.ts';
import { columnsOf, cut, cutStart, wrap } from './wrap.ts';

interface SeverityOptions {
	/** Whether to use ANSI colours. */
	colour?: boolean | undefined;
	/** Columns of the terminal. */
	width?: number | undefined;
	/** Whether to print everything about each problem, however many there are. */
	verbose?: boolean | undefined;
}

/** Columns of a terminal whose width is unknown. */
const usual = 80;
/** The most problems that are printed in full. If there are more, each has three lines. */
const mostWhole = 12;
/** Lines of a message if there are many problems. */
const fewLines = 2;
/** The share of a line that the subject of a one-line warning may take. */
const mostName = 0.45;
/** The fewest columns in which an address is worth printing. */
const leastAddress = 20;

/**
 * Prints problems for a person at a prompt. The warnings come first, one line each. The errors
 * follow, under a heading that says that they fail the run. Both are grouped by rule. No line
 * except a place is wider than the terminal.
 */
export function reportBySeverity(
	problems: readonly Problem[],
	textOf: TextOf,
	{ colour = false, width = usual, verbose = false }: SeverityOptions = {},
): string {
	const paint: Paint = (style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const [warnings = [], errors = []] = (['warning', 'error'] as const).map((wanted) =>
		reportable(problems).filter(({ severity }) => severity === wanted),
	);
	const isWhole = verbose || errors.length <= mostWhole;
	const parts: string[][] = [];
	if (warnings.length > 0) {
		const more = verbose ? '' : ', one line each (`--verbose` shows all)';
		parts.push([
			...wrap(
				`${count(warnings.length, 'warning')}, no problem that fails the run${more}`,
				width,
			).map((line) => paint('bold', line)),
			...(verbose
				? warnings.flatMap((problem) => ['', ...whole(problem, textOf, width, paint)])
				: folded(warnings, width, paint)),
		]);
	}
	if (errors.length > 0) {
		const most = isWhole ? '' : ', in short (`--verbose` or `--only KEY` shows all)';
		parts.push([
			...wrap(`${count(errors.length, 'problem')}: the run fails${most}`, width).map((line) =>
				paint(['bold', 'red'], line),
			),
		]);
		for (const [rule, group] of Map.groupBy(errors, (problem) => problem.rule)) {
			const help = group[0]?.help;
			parts.push([
				paint('bold', `${rule} (${String(group.length)})`),
				...(help === undefined ? [] : [`  ? ${cut(help, width - 4)}`]),
				...group.flatMap((problem) =>
					isWhole ? ['', ...whole(problem, textOf, width, paint)] : short(problem, width, paint),
				),
			]);
		}
	}
	return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function count(number: number, one: string): string {
	return `${String(number)} ${one}${number === 1 ? '' : 's'}`;
}

function placeOf({ place: { file, line, column } }: Problem): string {
	return `${file}:${String(line)}:${String(column)}`;
}

/** The address that a problem of the link check is about, as people write it. */
function addressOf({ link }: Problem): string | undefined {
	const { address }: { address?: unknown } = link ?? {};
	return typeof address === 'string' ? address.replace(/^https?:\/\//, '') : undefined;
}

/**
 * The key of the source that a problem of the link check is about: `--only` accepts it, and it is
 * shorter than the path of its file.
 */
function sourceOf({ link }: Problem): string | undefined {
	const { source }: { source?: unknown } = link ?? {};
	return typeof source === 'string' ? source : undefined;
}

/** Warnings by rule, one line each: the subject, and as much of the message as fits. */
function folded(warnings: readonly Problem[], width: number, paint: Paint): string[] {
	return [...Map.groupBy(warnings, ({ rule }) => rule)].flatMap(([rule, group]) => [
		paint('yellow', `${rule} (${String(group.length)})`),
		...group.map((problem) => {
			const name = cutStart(sourceOf(problem) ?? placeOf(problem), Math.floor(width * mostName));
			const room = Math.max(1, width - columnsOf(name) - 4);
			return `  ${paint('bold', name)}  ${cut(problem.message, room)}`;
		}),
	]);
}

/**
 * The place with the cited address, and the message in a few lines. A place is never cut, because
 * code editors open it.
 */
function short(problem: Problem, width: number, paint: Paint): string[] {
	const lines = wrap(problem.message, width - 2);
	const shown = lines.slice(0, fewLines);
	if (lines.length > fewLines) shown.push(cut(`${shown.pop() ?? ''} …`, width - 2));
	const place = placeOf(problem);
	const room = width - columnsOf(place) - 2;
	const address = addressOf(problem);
	const named = address !== undefined && room >= leastAddress ? `  ${cut(address, room)}` : '';
	return [paint('bold', place) + named, ...shown.map((line) => `  ${line}`)];
}

/** The place, the message, the line it is about, the hint, and further information. */
function whole(problem: Problem, textOf: TextOf, width: number, paint: Paint): string[] {
	const { rule, severity, message, hint, details = [] } = problem;
	const tone = severity === 'error' ? 'red' : 'yellow';
	const under = (sign: string, text: string) =>
		wrap(text, width - 4).map(
			(line, index) => `  ${index === 0 ? paint('dim', sign) : ' '} ${line}`,
		);
	const place = placeOf(problem);
	const named = columnsOf(`${place}  ${rule}`) <= width ? `  ${paint(tone, rule)}` : '';
	return [
		paint('bold', place) + named,
		...wrap(message, width - 2).map((line) => `  ${line}`),
		...excerptOf(problem, textOf(problem.place.file), width, paint),
		...under('=', hint),
		...details.flatMap((detail) => under('+', detail)),
	];
}
