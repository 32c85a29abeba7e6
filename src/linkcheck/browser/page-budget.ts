import { sizeInWords } from '../../http/body/size-in-words.ts';

/** The most that one page may ask for. */
export interface PageLimits {
	requests: number;
	/** Documents: in frames, or one after another. */
	documents: number;
	/** How often the page itself may navigate, including its first load. */
	moves: number;
	/** Bytes of all answers together, unpacked. */
	bytes: number;
}

/** Limits that real pages stay within and that bound the cost of a hostile one. */
export const pageLimits: Omit<PageLimits, 'bytes'> = { requests: 300, documents: 30, moves: 10 };

/** Counts the requests and bytes of a page against its limits. */
export class PageBudget {
	readonly #limits: PageLimits;
	#spent: PageLimits = { requests: 0, documents: 0, moves: 0, bytes: 0 };

	constructor(limits: PageLimits) {
		this.#limits = limits;
	}

	/** Counts a request. Returns why it is one too many, or `undefined` if it is not. */
	request({ type, isPage }: { type: string; isPage: boolean }): string | undefined {
		this.#spent.requests += 1;
		if (type === 'document') this.#spent.documents += 1;
		if (isPage) this.#spent.moves += 1;
		const { requests, documents, moves } = this.#limits;
		if (this.#spent.requests > requests) return `more than ${requests} requests`;
		if (this.#spent.documents > documents) return `more than ${documents} documents`;
		return this.#spent.moves > moves
			? `it goes to another page more than ${moves} times`
			: undefined;
	}

	/** Counts an answer. Returns why it is too much, or `undefined` if it is not. */
	answer(size: number): string | undefined {
		this.#spent.bytes += size;
		return this.#spent.bytes > this.#limits.bytes
			? `more than ${sizeInWords(this.#limits.bytes)} in total`
			: undefined;
	}

	/** Bytes that the next answer may have. */
	left(): number {
		return Math.max(this.#limits.bytes - this.#spent.bytes, 0);
	}
}
