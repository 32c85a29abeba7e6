import type { Answer } from '../../http/exchange.ts';

/** An answer whose body came whole. */
export interface WholeAnswer extends Answer {
	body: Uint8Array;
}

/**
 * The latest answers, up to a size. The pages of one site ask for the same scripts: each is asked
 * for once while it is kept, however soon its server wants it asked again.
 */
export class KeptAnswers {
	readonly #most: number;
	readonly #kept = new Map<string, WholeAnswer>();
	#size = 0;

	/** @param most - Bytes of all bodies together. */
	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): WholeAnswer | undefined {
		const answer = this.#kept.get(key);
		if (answer) {
			this.#kept.delete(key);
			this.#kept.set(key, answer);
		}
		return answer;
	}

	set(key: string, answer: WholeAnswer): void {
		// What would push everything else out is asked for again.
		if (answer.body.length > this.#most / 4 || this.#kept.has(key)) return;
		this.#kept.set(key, answer);
		this.#size += answer.body.length;
		for (const [oldest, { body }] of this.#kept) {
			if (this.#size <= this.#most) break;
			this.#kept.delete(oldest);
			this.#size -= body.length;
		}
	}
}
