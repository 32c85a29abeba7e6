import type { Fetched } from '../../http/fetched.ts';
import { withoutBody } from '../../http/without-body.ts';
import { isOutOfReach, looksOffline } from '../../http/looks-offline.ts';

/** Hosts out of reach, and none within, after which it is asked whether the machine is to blame. */
const suspicious = 8;

/** Hosts out of reach after which that question is put, as its answer may take a while. */
const early = 2;

/** Addresses that the proxy gave no way to, and none it did, after which the others are not tried. */
const enoughRefusals = 3;

/** Watches whether it is the machine that has no network, or the proxy that lets nothing through. */
export interface OfflineWatch {
	/** Takes in an answer, or the want of one. */
	see: (fetched: Fetched) => void;
	/** Fulfilled at the first sign of a network. */
	isAlive: Promise<undefined>;
	/** Whether the machine is offline by all that is in. */
	isOffline: () => Promise<boolean>;
	/** What is wrong with the proxy, where it let nothing through at all. */
	proxyFault: () => string | undefined;
}

interface WatchOptions {
	/** Asks one more host, whose answer proves a network: names that are gone fail faster than pages answer. */
	ask: () => Promise<Fetched>;
	/** Called once, when the machine proves to be offline while others are still under way. */
	stop?: (() => void) | undefined;
	/** Whether all is asked through a proxy. */
	proxied?: boolean | undefined;
}

/** Makes a watch. */
export function makeOfflineWatch({ ask, stop, proxied = false }: WatchOptions): OfflineWatch {
	const seen: Fetched[] = [];
	const refusals: string[] = [];
	const lost = new Set<string>();
	let opinion: Promise<Fetched> | undefined;
	let isOver = false;
	const alive = Promise.withResolvers<undefined>();

	async function isOffline(): Promise<boolean> {
		if (proxyFault() !== undefined || refusals.length > 0) return false;
		if (isOver) return true;
		if (lost.size === 0 || !seen.every((fetched) => isOutOfReach(fetched) || !wasAsked(fetched))) {
			return false;
		}
		opinion ??= ask();
		return looksOffline([...seen, await opinion]);
	}

	async function suspect(): Promise<void> {
		if (!(await isOffline()) || isOver) return;
		isOver = true;
		stop?.();
	}

	/** Where nothing came through, what was only late says nothing for the proxy. */
	function proxyFault(): string | undefined {
		const isNothing = seen.every(
			(fetched) =>
				fetched.kind === 'failure' &&
				fetched.chain.length === 0 &&
				(isOfProxy(fetched) || fetched.reason === 'timeout' || !wasAsked(fetched)),
		);
		if (!isNothing) return undefined;
		// A page alone may be late; that all are is the proxy's silence.
		const late =
			proxied && seen.filter(wasAsked).length > 1 ? 'It did not answer in time.' : undefined;
		return refusals[0] ?? late;
	}

	return {
		see(fetched) {
			if (isOver) return;
			seen.push(withoutBody(fetched));
			if (isOfProxy(fetched)) {
				refusals.push(fetched.message);
				if (refusals.length === enoughRefusals && proxyFault() !== undefined) {
					isOver = true;
					stop?.();
				}
				return;
			}
			if (!isOutOfReach(fetched)) {
				if (wasAsked(fetched)) alive.resolve(undefined);
				return;
			}
			const { size } = lost.add(URL.parse(fetched.url)?.hostname ?? '');
			if (size === early) opinion ??= ask();
			if (size === suspicious) void suspect();
		},
		isAlive: alive.promise,
		isOffline,
		proxyFault,
	};
}

function wasAsked(fetched: Fetched): boolean {
	return fetched.kind === 'answer' || fetched.reason !== 'deadline';
}

type ProxyFailure = Extract<Fetched, { kind: 'failure' }> & { reason: 'proxy' };

function isOfProxy(fetched: Fetched): fetched is ProxyFailure {
	return fetched.kind === 'failure' && fetched.reason === 'proxy';
}
