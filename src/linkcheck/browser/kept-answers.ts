import type { Answer } from '../../http/exchange/exchange.ts';

/** An answer whose whole body was received. */
export interface WholeAnswer extends Answer {
	body: Uint8Array;
}

/**
 * The most recently used answers, up to a total size. The pages of one site ask for the same
 * scripts, so each is fetched only once while it is kept, whatever its `Cache-Control` says.
 */
export class KeptAnswers {
	readonly #most: number;
	readonly #kept = new Map<string, WholeAnswer>();
	#size = 0;

	/** @param most - Maximum size of all bodies together, in bytes. */
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
		// A body this large would push out the others, so it is not kept.
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
