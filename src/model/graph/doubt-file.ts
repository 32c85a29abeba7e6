import type { DoubtData } from './doubt.ts';
import type { ClaimKind } from '../records/claim.ts';
import type { Status } from './status.ts';

/** One way to choose sources: by owner, by country and so on. */
export interface DoubtGroup {
	title: string;
	/** How many of its options are shown as checkboxes; a list has the others. */
	boxes: number;
	options: {
		/** Its form in an address: `state`, `RU`, `source:tass-2025`. */
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
	/** Words after the status of a claim that is not a fact: `, an estimate`. A fact has none. */
	kinds: Partial<Record<ClaimKind, string>>;
	/** Names of origins, by key. */
	origins: Record<string, string>;
	groups: DoubtGroup[];
}
