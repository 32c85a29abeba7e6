import type { Place, Severity } from '../problems/problem.ts';
import type { Content } from '../content/content.ts';

/** What a rule looks at. */
export interface CheckInput {
	content: Content;
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Language that articles are written in; quotes in others need a translation. */
	language: string;
	/** The characters that the faces of the site were cut for. */
	letters: string;
}

/** One place where a rule does not hold. */
export interface Finding {
	place: Place;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to write instead, in one sentence. */
	hint: string;
	/** What stands at the place and is wrong, where that is more than a word; it is underlined whole. */
	words?: string;
	/** Keys that it is about, where findings of other rules may follow from it or be what it follows from. */
	names?: readonly string[];
}

/** A content rule. */
export interface Rule {
	/** Its name, as printed with each problem. */
	name: string;
	/** `off` for one that many publications would break: `check.yaml` turns it on, and lists tell what it would find. */
	severity: Severity | 'off';
	/** Whether pages can be built whole only where it holds, so that `check.yaml` can neither relax nor except it. */
	isFirm?: true;
	/** What it holds editors to, in one sentence. */
	about: string;
	/** What a reader or an editor would lose without it, in a sentence or two. */
	why: string;
	/** What it found in the publication when it was written, in one sentence, for those who wonder how much it finds. */
	foundFirst?: string;
	find(input: CheckInput): Finding[];
}
