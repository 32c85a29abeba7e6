import type { AsPlainObject, Options } from 'minisearch';

/** What a record is searched by. All are terms already, one space apart. */
export interface Searched {
	/** Its place among all records. */
	id: number;
	/** Its title and its names. */
	name: string;
	/** Its passages. */
	text: string;
	/** Words for what it is. */
	mark: string;
	/** How its names sound. */
	sound: string;
}

const fields = ['name', 'text', 'mark', 'sound'] as const;

/** How much a word weighs by where it stands. */
const boost: Record<(typeof fields)[number], number> = { name: 3, text: 1, mark: 6, sound: 2 };

/** How the index is made and asked: it is given terms, and takes them as they are. */
export const engineOptions: Options<Searched> = {
	fields: [...fields],
	tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
	processTerm: (term) => term,
	searchOptions: { boost },
};

/** The index as the engine writes it, less its words. */
export type Documents = Omit<AsPlainObject, 'index'>;

/** A part of the words of the index. */
export type Words = AsPlainObject['index'];
