/** The package has no types. */
declare module 'nspell' {
	export interface Speller {
		/** Whether a word is known as it is written. */
		correct(word: string): boolean;
		/** The words, each with the flags that the dictionary gives it. */
		data: Record<string, readonly string[]>;
		/** The name of each flag, with its letter, and other settings. */
		flags: Record<string, unknown>;
		/** What joined words look like. */
		compoundRules: RegExp[];
	}

	/** Makes a spell checker from the two files of a Hunspell dictionary. */
	export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
