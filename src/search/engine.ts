import type { AsPlainObject, Options } from 'minisearch';

/** The searched fields of a record. All are terms already, separated by spaces. */
export interface Searched {
	/** Its place among all records. */
	id: number;
	/** Its title and its names. */
	name: string;
	/** Its passages. */
	text: string;
	/** Words for what it is, such as its status. */
	mark: string;
	/** How its names sound. */
	sound: string;
	/** The words of its title and its names without their first letters. */
	rest: string;
}

const fields = ['name', 'text', 'mark', 'sound', 'rest'] as const;

/** The weight of a word in each field. */
const boost: Record<(typeof fields)[number], number> = {
	name: 3,
	text: 1,
	mark: 6,
	sound: 2,
	rest: 2,
};

/** How the index is made and searched: it gets terms, and uses them unchanged. */
export const engineOptions: Options<Searched> = {
	fields: [...fields],
	tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
	processTerm: (term) => term,
	searchOptions: { boost },
};

/** The index in the engine's form, without its words. */
export type Documents = Omit<AsPlainObject, 'index'>;

/** A part of the words of the index. */
export type Words = AsPlainObject['index'];
