import type { Place, Severity } from '../problems/problem.ts';
import type { Content } from '../content/content.ts';
import type { Missing } from './references/missing-records.ts';

/** The input of a rule. */
export interface CheckInput {
	content: Content;
	/** The day of the check, `YYYY-MM-DD`. */
	today: string;
	/** Language that articles are written in; quotes in others need a translation. */
	language: string;
	/** The characters that the fonts of the site were cut for. */
	letters: string;
}

/** One place that breaks a rule. */
export interface Finding {
	place: Place;
	/** What is wrong, in one sentence. */
	message: string;
	/** What to write instead, in one sentence. */
	hint: string;
	/** Whether this is the only right answer, so that `check --fix` writes it. */
	isCertain?: true;
	/** The wrong words at the place, if they are more than one word. All of them are underlined. */
	words?: string;
	/** Keys that the finding is about, if findings of other rules may follow from it or cause it. */
	names?: readonly string[];
	/** The key that no record has, if this is the problem. */
	missing?: Missing;
	/**
	 * An address that may be that of a page of another article, which a check of one article does not
	 * know. The finding holds only if there is no such page.
	 */
	page?: string;
}

/** A content rule. */
export interface Rule {
	/** Its name, as printed with each problem. */
	name: string;
	/**
	 * `off` for a rule that many publications would break. `check.yaml` turns it on, and lists say
	 * what it would find.
	 */
	severity: Severity | 'off';
	/**
	 * Whether pages cannot be built in full if the rule is broken, so that `check.yaml` can neither
	 * relax it nor make exceptions.
	 */
	isFirm?: true;
	/** What it requires of editors, in one sentence. */
	about: string;
	/** What a reader or an editor would lose without it, in a sentence or two. */
	why: string;
	/**
	 * What it found in the publication when it was written, in one sentence, to show how much it
	 * finds.
	 */
	foundFirst?: string;
	find(input: CheckInput): Finding[];
}
