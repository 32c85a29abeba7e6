import type { DoubtData } from './doubt.ts';
import type { ClaimKind } from '../records/claim.ts';
import type { Status } from './status.ts';

/** A way to choose sources: by owner, by country … */
export interface DoubtGroup {
	title: string;
	/** How many of its options are shown as boxes to tick; a list holds the others. */
	boxes: number;
	options: {
		/** As it stands in an address: `state`, `RU`, `source:tass-2025`. */
		value: string;
		label: string;
		/** How many sources it switches off. */
		sources: number;
	}[];
}

/** What the script of a page needs to show an article without some of its sources. */
export interface DoubtFile extends DoubtData {
	/** Every status in words, the strongest first. */
	statuses: { status: Status; word: string; sign: string; meaning: string }[];
	/** What follows the status of a claim that is no fact, in words: `, an estimate`; nothing of a fact. */
	kinds: Partial<Record<ClaimKind, string>>;
	/** Names of origins, by key. */
	origins: Record<string, string>;
	groups: DoubtGroup[];
}
