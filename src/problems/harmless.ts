import { compareProblems, type Problem } from './problem.ts';

/** Characters that end a line for a terminal, a code editor or a runner. */
const lineEnds = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Characters that change the order of the letters around them (Unicode, Bidi_Control). */
const turns = /\p{Bidi_Control}/gu;

/** C0, C1 and DEL, which control terminals. Tabs have already become spaces. */
const controls = /\p{Cc}/gu;

/**
 * A text from which everything is removed that could act on the program that prints it. Our
 * messages quote pages, and a page must not clear a screen, hide a line or command the runner of a
 * workflow. GitHub's runner obeys lines that begin with `::` and, like Azure's, `##[name]` anywhere
 * in a line.
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

/**
 * A line, changed so that GitHub’s runner takes it for words and not for a command. Code that
 * breaks a text into lines must do this to each new line.
 */
export function withoutCommand(line: string): string {
	return line.replace(/^(\s*):(?=:)/, '$1: ');
}

/** The problems as every reporter needs them: ordered by place, with harmless texts. */
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
