import { site } from '../site.ts';
import type { ResultKind } from './kinds.ts';

/** Words in one language. */
export interface Passage {
	text: string;
	/** Its language, if it differs from the publication's. */
	language?: string;
}

/** What a result shows. */
export interface Result {
	kind: ResultKind;
	url: string;
	title: Passage;
	/**
	 * What a correction struck out, if the correction has it in a few words; the title is the
	 * current text.
	 */
	was?: string;
	/** Status of a claim, as a sign and in words. */
	status?: { sign: string; word: string; isDoubtful: boolean };
	/** Number of a claim in its article, as the page prints it. */
	number?: number;
	/** Date, publisher, office: a few words next to the title. */
	note?: string;
	/** Other searched text, excerpted below the title. */
	passages: Passage[];
}

/** One thing that can be found. */
export interface SearchRecord extends Result {
	/** Its other names. */
	names: string[];
	/** Names that are also found by their sound. */
	spoken: string[];
	/** Words for what it is: its status, its kind. */
	marks: string[];
}

/** A record with only the given fields. */
export function record(
	kind: ResultKind,
	url: string,
	title: string | Passage,
	rest: Partial<SearchRecord>,
): SearchRecord {
	const named = typeof title === 'string' ? { text: title } : title;
	return { kind, url, title: named, names: [], spoken: [], marks: [], passages: [], ...rest };
}

/** Words with their language, left out if it is the publication's own. */
export function passage(text: string, language: string | undefined): Passage {
	return language === undefined || language === site.language ? { text } : { text, language };
}

/** Texts in the language of an article; missing ones are left out. */
export function passagesIn(
	language: string | undefined,
	...texts: (string | undefined)[]
): Passage[] {
	return present(...texts).map((text) => passage(text, language));
}

/** Texts in the language of the publication; missing ones are left out. */
export function passagesOf(...texts: (string | undefined)[]): Passage[] {
	return present(...texts).map((text) => ({ text }));
}

/** The texts without the missing ones. */
export function present(...texts: (string | undefined)[]): string[] {
	return texts.filter((text) => text !== undefined);
}
