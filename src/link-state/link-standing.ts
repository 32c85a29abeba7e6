import type { LinkMemory } from './link-memory.ts';
import { verdictOf } from './verdicts.ts';
import { quoteHash } from '../text/text-hash.ts';

/** A copy of a page kept elsewhere. */
export interface ArchivedCopy {
	url: string;
	/** Day it was taken. */
	captured: string;
}

/** How a cited page stood when it was last checked. */
export interface LinkStanding {
	/**
	 * `stands`: it is there, and the quote on it; `moved`: it is there, at another address; `drifted`:
	 * it is there, and the quote not on it; `gone`: it is not there; `undecided`: nobody could see;
	 * `unchecked`: nobody looked.
	 */
	kind: 'unchecked' | 'stands' | 'moved' | 'gone' | 'drifted' | 'undecided';
	/** Day of the last check. */
	checked?: string;
	/** Where it is now, if it has moved. */
	address?: string;
	/** Where it can still be read. */
	archive?: ArchivedCopy;
}

/**
 * How a page stands by what the link check remembers of it.
 *
 * @param memory - The line of its address in the link state.
 * @param quotes - What is quoted from it: one quote, several, of which all must stand, or none.
 * @param named - The copy that the source's record names; it comes before one that was found.
 */
export function linkStanding(
	memory: LinkMemory | undefined,
	quotes: string | readonly string[] = [],
	named?: ArchivedCopy,
): LinkStanding {
	const archive = named ?? memory?.archive;
	const copy = archive ? { archive } : {};
	if (!memory || memory.verdict === 'unchecked') return { kind: 'unchecked', ...copy };
	const { verdict, checked, finalUrl } = memory;
	const known = { checked, ...copy };
	const { page } = verdictOf(verdict);
	if (page === 'gone') return { kind: 'gone', ...known };
	if (page !== 'there') return { kind: 'undecided', ...known };
	const outcomes = [quotes].flat().map((quote) => memory.quotes?.[quoteHash(quote)]);
	if (outcomes.includes('drift')) return { kind: 'drifted', ...known };
	if (outcomes.some((outcome) => outcome !== 'stands')) return { kind: 'unchecked', ...copy };
	if (verdict === 'note' && finalUrl !== undefined) {
		return { kind: 'moved', ...known, address: finalUrl };
	}
	return { kind: 'stands', ...known };
}

/** How it is said in a language. */
export interface StandingWords {
	checked: string;
	checkedOn: (day: string) => string;
	readCopy: string;
	unchecked: string;
	quoteStands: string;
	stands: string;
	moved: string;
	gone: string;
	drifted: string;
	undecided: string;
}

/**
 * What a reader is shown of it, without a full stop. What is known is never said to be more than it
 * is: a page nobody could look at is `not yet checked` or `checked …, undecided`.
 *
 * @param hasQuote - Whether words are quoted from the page.
 * @param words - How it is said in the language of the page.
 * @param sayDay - Puts a day into words.
 */
export function standingInWords(
	{ kind, checked, archive }: LinkStanding,
	hasQuote: boolean,
	words: StandingWords,
	sayDay: (day: string) => string = (day) => day,
): string {
	const on = checked === undefined ? words.checked : words.checkedOn(sayDay(checked));
	const read = archive ? words.readCopy : '';
	switch (kind) {
		case 'unchecked':
			return words.unchecked;
		case 'stands':
			return `${on}${hasQuote ? words.quoteStands : words.stands}`;
		case 'moved':
			return `${on}${words.moved}${hasQuote ? words.quoteStands : ''}`;
		case 'gone':
		case 'drifted':
		case 'undecided':
			return `${on}${words[kind]}${read}`;
	}
}

/** Whether any link was ever checked: where none was, that is said once and not of each. */
export function hasLinkState(links: Readonly<Record<string, unknown>>): boolean {
	return Object.keys(links).length > 0;
}
