import type { Body, Fetched } from './fetched.ts';

/** Maximum size of the bodies to keep for later, in bytes. */
const keptBytes = 8 * 1024 * 1024;

/** A result whose body may have been freed. */
interface Kept {
	result: Fetched;
	body?: WeakRef<Body>;
}

/**
 * Asks for each address once, however often it is wanted. A body lives as long as someone holds it,
 * and the latest ones a little longer. An address is asked a second time only if its body is wanted
 * after that.
 */
export class Results {
	readonly #underWay = new Map<string, Promise<Fetched>>();
	readonly #kept = new Map<string, Kept>();
	readonly #bodies = new Map<Body, number>();
	#size = 0;

	/**
	 * @param key - The same for requests that can share a result.
	 * @param ask - Called if there is no result yet.
	 */
	async get(key: string, ask: () => Promise<Fetched>): Promise<Fetched> {
		const known = this.peek(key);
		if (known) return known;
		const asked = ask().then((fetched) => {
			this.#keep(key, fetched);
			this.#underWay.delete(key);
			return fetched;
		});
		this.#underWay.set(key, asked);
		return asked;
	}

	/** A promise of the result; `undefined` if the address has to be asked. */
	peek(key: string): Promise<Fetched> | undefined {
		const underWay = this.#underWay.get(key);
		if (underWay) return underWay;
		const kept = this.#kept.get(key);
		if (!kept) return undefined;
		if (!kept.body || kept.result.kind === 'failure') return Promise.resolve(kept.result);
		const body = kept.body.deref();
		return body && Promise.resolve({ ...kept.result, body });
	}

	#keep(key: string, fetched: Fetched): void {
		if (fetched.kind === 'failure' || !fetched.body) {
			this.#kept.set(key, { result: fetched });
			return;
		}
		const { body, ...result } = fetched;
		this.#kept.set(key, { result, body: new WeakRef(body) });
		const size = body.bytes.length + 2 * (body.text?.length ?? 0);
		this.#bodies.set(body, size);
		this.#size += size;
		for (const [oldest, bytes] of this.#bodies) {
			if (this.#size <= keptBytes) break;
			this.#bodies.delete(oldest);
			this.#size -= bytes;
		}
	}
}
