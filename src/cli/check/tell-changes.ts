import { styleText } from 'node:util';
import { harmless } from '../../problems/harmless.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ProblemChanges } from '../../problems/problem-changes.ts';
import { reportToTerminal } from '../../problems/terminal.ts';
import { cutStart } from '../../problems/wrap.ts';
import { textOfFile } from '../terminal/text-of-file.ts';

/** How a terminal shows text. */
export interface TerminalStyle {
	colour: boolean;
	width: number | undefined;
}

/**
 * After one save, the most problems that are printed in full, and the most lines about solved ones.
 * A save that led to more is better followed by a full check.
 */
const most = 12;
/** The most files that are named. */
const mostFiles = 3;

/**
 * What a save changed, for people at a terminal: new problems, solved ones, and how many are left.
 */
export function tellChanges(
	paths: readonly string[],
	{ fresh, gone, still }: ProblemChanges,
	{ colour, width }: TerminalStyle,
	textOf = textOfFile,
): string {
	const paint = (style: Parameters<typeof styleText>[0], text: string) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const columns = width ?? 80;
	const counted = paint('bold', countsOf(fresh.length, gone.length, still.length));
	const named = paint('dim', cutStart(harmless(namesOf(paths)), columns));
	if (fresh.length === 0 && gone.length === 0) return `${named}\n${counted}`;
	const shown = fresh.slice(0, most);
	const parts = [
		...(shown.length > 0 ? [reportToTerminal(shown, textOf, { colour, width })] : []),
		...rest(fresh.length, 'new'),
		...(gone.length > 0
			? [
					gone
						.slice(0, most)
						.map((problem) => paint('green', goneLine(problem, columns)))
						.join('\n'),
				]
			: []),
		...rest(gone.length, 'gone'),
	];
	return [named, '', ...parts.flatMap((part) => [part, '']), counted].join('\n');
}

function rest(count: number, what: string): string[] {
	return count > most
		? [`And ${String(count - most)} more that are ${what}: \`npm run check\` shows them all.`]
		: [];
}

/** The rule and, as far as it fits, the end of the place. */
function goneLine({ place, rule }: Problem, columns: number): string {
	const at = harmless(`${place.file}:${String(place.line)}:${String(place.column)}`);
	const head = `gone  ${rule}  `;
	return head + cutStart(at, Math.max(20, columns - head.length));
}

function namesOf(paths: readonly string[]): string {
	const names = paths.slice(0, mostFiles).join(', ');
	const others = paths.length - mostFiles;
	return others > 0 ? `${names} and ${String(others)} more` : names;
}

function countsOf(fresh: number, gone: number, still: number): string {
	const changed = [
		...(fresh > 0 ? [`${String(fresh)} new`] : []),
		...(gone > 0 ? [`${String(gone)} gone`] : []),
	].join(', ');
	const left =
		still === 0 ? (fresh === 0 ? 'no problems left' : '') : `${String(still)} still there`;
	const sentence = [changed === '' ? 'Nothing new' : changed, left].filter(Boolean).join(', ');
	return `${sentence}.`;
}
