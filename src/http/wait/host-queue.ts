import type { Clock } from './clock.ts';

/** How many requests may be open, and how fast those to one host may follow each other. */
export interface HostQueueOptions {
	/** Maximum number of requests at the same time, for all hosts together. */
	concurrency: number;
	/** Maximum number of requests at the same time to one host. */
	perHost: number;
	/** Milliseconds between the starts of two requests to one host. */
	delay: number;
	clock: Clock;
}

interface Line {
	/** Number of open requests. */
	active: number;
	/** When the next one may begin (milliseconds since 1970). */
	notBefore: number;
	waiting: Set<() => void>;
	callOffWake: (() => void) | undefined;
}

/**
 * Decides when requests begin: one line per host, and a queue of the hosts whose next request may
 * begin now. A host that must wait is not in that queue, so it holds up no other host. The order in
 * which addresses were asked for does not affect how many requests are open.
 */
export class HostQueue {
	readonly #options: HostQueueOptions;
	readonly #lines = new Map<string, Line>();
	readonly #ready = new Set<Line>();
	#active = 0;

	constructor(options: HostQueueOptions) {
		this.#options = options;
	}

	/**
	 * Waits for the turn of a request.
	 *
	 * @returns A function to call when the request is over.
	 * @throws The reason of the signal, if it is aborted before the turn comes.
	 */
	enter(host: string, signal: AbortSignal): Promise<() => void> {
		const line = this.#line(host);
		return new Promise((resolve, reject) => {
			const begin = () => {
				signal.removeEventListener('abort', abort);
				resolve(this.#begin(line));
			};
			const abort = () => {
				line.waiting.delete(begin);
				this.#sort(line);
				reject(signal.reason as Error);
			};
			if (signal.aborted) {
				reject(signal.reason as Error);
				return;
			}
			signal.addEventListener('abort', abort, { once: true });
			line.waiting.add(begin);
			this.#sort(line);
			this.#pump();
		});
	}

	/**
	 * Pauses requests to a host.
	 *
	 * @param asked - Milliseconds to wait.
	 * @param cap - The longest wait allowed, in milliseconds. If a host asks for more, we do not wait
	 * for it.
	 * @returns Whether it makes sense to ask again after the wait.
	 */
	hold(host: string, asked: number, cap: number): boolean {
		if (asked > cap) return false;
		const line = this.#line(host);
		line.notBefore = Math.max(line.notBefore, this.#options.clock.now() + asked);
		this.#sort(line);
		return true;
	}

	#line(host: string): Line {
		const known = this.#lines.get(host);
		if (known) return known;
		const line: Line = {
			active: 0,
			notBefore: 0,
			waiting: new Set(),
			callOffWake: undefined,
		};
		this.#lines.set(host, line);
		return line;
	}

	/** Adds a host to the ready ones, or removes it and sets a timer for when it may continue. */
	#sort(line: Line): void {
		const { clock, perHost } = this.#options;
		const wait = line.notBefore - clock.now();
		if (line.waiting.size === 0 || line.active >= perHost || wait > 0) this.#ready.delete(line);
		else this.#ready.add(line);
		if (line.waiting.size === 0) {
			line.callOffWake?.();
			line.callOffWake = undefined;
		} else if (wait > 0) {
			line.callOffWake ??= clock.after(wait, () => {
				line.callOffWake = undefined;
				this.#sort(line);
				this.#pump();
			});
		}
	}

	#pump(): void {
		while (this.#active < this.#options.concurrency) {
			const [line] = this.#ready;
			if (!line) return;
			const [begin] = line.waiting;
			if (!begin) return;
			line.waiting.delete(begin);
			begin();
		}
	}

	#begin(line: Line): () => void {
		const { clock, delay } = this.#options;
		this.#active += 1;
		line.active += 1;
		if (delay > 0) line.notBefore = Math.max(line.notBefore, clock.now() + delay);
		// Move it to the end of the ready hosts, so that they take turns.
		this.#ready.delete(line);
		this.#sort(line);
		let over = false;
		return () => {
			if (over) return;
			over = true;
			this.#active -= 1;
			line.active -= 1;
			this.#sort(line);
			this.#pump();
		};
	}
}
