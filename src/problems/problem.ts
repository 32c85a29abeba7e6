/** A spot in a content file. Lines and columns count from 1, as editors show them. */
export interface Place {
	/** Path from the project's root, with `/`. */
	file: string;
	line: number;
	column: number;
}

/** A spot in a known file. */
export type Spot = Pick<Place, 'line' | 'column'>;

/** Whether a problem fails the run or is only reported. */
export type Severity = 'error' | 'warning';

/** Something a check found, as data; reporters turn it into text. */
export interface Problem {
	/** Name of the rule that found it. */
	rule: string;
	severity: Severity;
	place: Place;
	/** Where the wrong text ends: the position after its last character, if known. */
	end?: Spot;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to write instead, in one sentence. */
	hint: string;
	/** Whether the hint gives the only right answer, so that a program may write it without asking. */
	isCertain?: true;
	/** Where the rule is explained: a path from the project's root, with the heading as fragment. */
	help?: string;
	/** Further information, one line each: more places, the chain of redirects, tries. */
	details?: string[];
	/** For programs: what is known about the cited address that the problem is about. */
	link?: object;
}

/** Orders problems by file, then by place in it, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareText(a.place.file, b.place.file) ||
		a.place.line - b.place.line ||
		a.place.column - b.place.column ||
		compareText(a.rule, b.rule) ||
		compareText(a.message, b.message)
	);
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
