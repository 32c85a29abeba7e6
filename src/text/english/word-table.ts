/**
 * A set of words that can be asked for a stretch of a text without cutting it out. A check reads
 * every word of a publication, and cutting and hashing each took longer than judging it.
 */
export class WordTable {
	#words: (string | undefined)[] = new Array<string | undefined>(1024);
	#size = 0;

	/** @param hash - Of the word, as `eachWord` gives it. */
	has(text: string, start: number, end: number, hash: number): boolean {
		const words = this.#words;
		const last = words.length - 1;
		for (let slot = hash & last; ; slot = (slot + 1) & last) {
			const word = words[slot];
			if (word === undefined) return false;
			if (word.length === end - start && isAt(word, text, start)) return true;
		}
	}

	/** Adds a word that is not in the set yet. */
	add(word: string, hash: number): void {
		if (this.#size * 2 >= this.#words.length) this.#grow();
		this.#put(word, hash);
		this.#size += 1;
	}

	#put(word: string, hash: number): void {
		const last = this.#words.length - 1;
		let slot = hash & last;
		while (this.#words[slot] !== undefined) slot = (slot + 1) & last;
		this.#words[slot] = word;
	}

	#grow(): void {
		const words = this.#words;
		this.#words = new Array<string | undefined>(words.length * 2);
		for (const word of words) if (word !== undefined) this.#put(word, hashOf(word));
	}
}

/** Whether a text has a word at an offset. `startsWith` takes longer for one of a few letters. */
function isAt(word: string, text: string, start: number): boolean {
	for (let at = 0; at < word.length; at++) {
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	}
	return true;
}

/** The hash of a word, as `eachWord` gives it. */
export function hashOf(word: string): number {
	let hash = 0;
	for (let at = 0; at < word.length; at++) hash = withCode(hash, word.charCodeAt(at));
	return hash;
}

/** The hash of a word that goes on with one more UTF-16 code unit. */
export function withCode(hash: number, code: number): number {
	return (Math.imul(hash, 31) + code) | 0;
}
