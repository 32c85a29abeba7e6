import type { LinkMemory } from './link-memory.ts';
import { verdictOf } from './verdicts.ts';
import { quoteHash } from '../text/text-hash.ts';

/** A copy of a page kept elsewhere. */
export interface ArchivedCopy {
	url: string;
	/** Day it was taken. */
	captured: string;
}

/** The status of a cited page when it was last checked. */
export interface LinkStanding {
	/**
	 * `stands`: the page is there, with the quote; `moved`: it is there, at another address;
	 * `drifted`: it is there, without the quote; `gone`: it is not there; `undecided`: the check could
	 * not see it; `unchecked`: it was not checked.
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
 * The status of a page, according to what the link check remembers.
 *
 * @param memory - The line of its address in the link state.
 * @param quotes - The quotes from it: one, none, or several, which must all stand.
 * @param named - The copy that the source's record names; it has priority over one that was found.
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

/** The words for the status in one language. */
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
 * The status as shown to readers, without a full stop. It never says more than is known: a page that
 * the check could not see is `not yet checked` or `checked …, undecided`.
 *
 * @param hasQuote - Whether words are quoted from the page.
 * @param words - The words in the language of the page.
 * @param sayDay - Writes a day in words.
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

/** Whether any link was ever checked. If none was, pages say so once instead of for each link. */
export function hasLinkState(links: Readonly<Record<string, unknown>>): boolean {
	return Object.keys(links).length > 0;
}
