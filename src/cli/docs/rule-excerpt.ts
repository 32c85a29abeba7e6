import { extname } from 'node:path';
import { structuredPatch } from 'diff';
import type { Problem } from '../../problems/problem.ts';
import type { RuleExample } from './rule-examples.ts';

/**
 * What the page of a rule shows: a problem, its lines, and the correct lines, as blocks of code.
 */
interface Shown {
	problem: Problem;
	wrong: string[];
	right: string[];
}

/** The most lines of a file that are shown around a place. */
const most = 12;
/** Lines shown before and after a difference. */
const context = 2;

/** A range of lines, counted from 1; `to` is not included. */
interface Lines {
	from: number;
	to: number;
}

interface Difference {
	file: string;
	wrong: Lines;
	right: Lines;
}

/** The problem whose lines differ least from the correct ones, with both. */
export function showExample(example: RuleExample): Shown | undefined {
	const { wrong, right, problems, solved } = example;
	const candidates = problems
		.slice(0, solved)
		.filter(({ place }) => right.has(place.file))
		.flatMap((problem) => {
			const { file, line } = problem.place;
			return differencesIn(file, wrong.get(file), right.get(file))
				.map((difference) => ({ problem, difference: reaching(difference, line) }))
				.filter(({ difference }) => sizeOf(difference) <= 2 * most);
		})
		.sort((a, b) => sizeOf(a.difference) - sizeOf(b.difference));
	const [problem] = problems;
	const [best] = candidates;
	if (best) {
		const { file, wrong: there, right: here } = best.difference;
		const { line } = best.problem.place;
		return {
			problem: best.problem,
			wrong: code(file, wrong.get(file), there, line),
			right: code(file, right.get(file), here, here.from),
		};
	}
	return solved === 0 || !problem ? undefined : showElsewhere(example, problem);
}

/**
 * A problem that is fixed in another file than the one it is reported in, or by adding or removing
 * a file.
 */
function showElsewhere({ wrong, right, problems, solved }: RuleExample, first: Problem): Shown {
	const problem = problems.slice(0, solved).find(({ place }) => !right.has(place.file)) ?? first;
	const { file, line } = problem.place;
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	const isNew = (path: string) => !wrong.has(path);
	const changed = [...right.keys()].filter((path) => right.get(path) !== wrong.get(path));
	const here =
		changed.find(
			(path) => isNew(path) && path.startsWith(folder) && extname(path) === extname(file),
		) ??
		changed.find(isNew) ??
		changed.find((path) => wrong.has(file) && path !== file) ??
		file;
	const [difference] = differencesIn(here, wrong.get(here), right.get(here));
	const lines = difference?.right ?? { from: 1, to: 2 };
	return {
		problem,
		wrong: wrong.has(file)
			? code(file, wrong.get(file), { from: line, to: line + most / 2 }, line)
			: [],
		right: code(here, right.get(here), lines, lines.from),
	};
}

function sizeOf({ wrong, right }: Difference): number {
	const isOneSided = wrong.to === wrong.from || right.to === right.from;
	return wrong.to - wrong.from + right.to - right.from + (isOneSided ? most : 0);
}

/** A difference, extended on both sides to include a line of the wrong text. */
function reaching({ file, wrong, right }: Difference, line: number): Difference {
	const before = Math.max(0, wrong.from - line);
	const after = Math.max(0, line + 1 - wrong.to);
	return {
		file,
		wrong: { from: wrong.from - before, to: wrong.to + after },
		right: { from: right.from - before, to: right.to + after },
	};
}

function differencesIn(file: string, wrong = '', right = ''): Difference[] {
	return structuredPatch(file, file, right, wrong, '', '', { context }).hunks.map((hunk) => ({
		file,
		wrong: linesFrom(hunk.newStart, hunk.newLines),
		right: linesFrom(hunk.oldStart, hunk.oldLines),
	}));
}

/** A range of no lines in a patch names the line above it. */
function linesFrom(start: number, count: number): Lines {
	const from = count === 0 ? start + 1 : start;
	return { from, to: from + count };
}

/** Lines of a file as a block of code below the file's name. */
function code(file: string, text: string | undefined, { from, to }: Lines, line: number): string[] {
	if (text === undefined) return [`\`${file}\` does not exist.`, ''];
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === '') lines.pop();
	const first = Math.max(from, line - most / 2, 1);
	const last = Math.min(to - 1, first + most - 1, lines.length);
	const shown = withoutEmptyEnds(lines.slice(first - 1, last)).map(printable);
	const language = /\.([a-z]+)$/.exec(file)?.[1] ?? 'text';
	return [`\`${file}\``, '', `\`\`\`${language}`, ...shown, '```', ''];
}

function withoutEmptyEnds(lines: readonly string[]): string[] {
	return lines.slice(
		lines.findIndex((line) => line.trim() !== ''),
		lines.findLastIndex((line) => line.trim() !== '') + 1,
	);
}

/** A line with a replacement for characters that a page cannot show. */
function printable(line: string): string {
	return line.replaceAll(/(?!\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\uFEFF\u200B]/gu, '\uFFFD');
}
