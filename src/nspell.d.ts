/** The package brings no types of its own. */
declare module 'nspell' {
	interface Speller {
		/** Whether a word is known as it is written. */
		correct(word: string): boolean;
		/** Known words that look like it, the likeliest first. */
		suggest(word: string): string[];
	}

	/** Makes a spell checker from the two files of a dictionary of Hunspell. */
	export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
