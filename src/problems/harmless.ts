import { compareProblems, type Problem } from './problem.ts';

/** What ends a line for a terminal, an editor or a runner. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** What turns the order of the letters around it (Unicode, Bidi_Control). */
const turns = /\p{Bidi_Control}/gu;

/** C0, C1 and DEL, with which terminals are commanded; a tab moves, and is a space. */
const controls = /\p{Cc}/gu;

/**
 * A text with nothing in it that can act on whoever prints it: words of a page stand in our messages,
 * and a page must not clear a screen, hide a line, or command the runner of a workflow. GitHub's obeys
 * lines that begin with `::` and, as Azure's does, `##[name]` anywhere in a line.
 */
export function harmless(text: string): string {
	const still = text
		.toWellFormed()
		.replace(lineEnds, ' ')
		.replaceAll('\t', ' ')
		.replace(turns, '')
		.replace(controls, '\uFFFD')
		.replace(/##(?=\w*\[)/g, '## ');
	return withoutCommand(still);
}

/** A line that GitHub’s runner takes for words; whoever breaks a text into lines makes new beginnings. */
export function withoutCommand(line: string): string {
	return line.replace(/^(\s*):(?=:)/, '$1: ');
}

/** The problems as every reporter takes them: in the order of their places, with nothing in them that can act. */
export function reportable(problems: readonly Problem[]): Problem[] {
	return problems
		.map(({ message, hint, place, details, ...rest }): Problem => ({
			...rest,
			message: harmless(message),
			hint: harmless(hint),
			place: { ...place, file: harmless(place.file) },
			...(details && { details: details.map(harmless) }),
		}))
		.sort(compareProblems);
}
