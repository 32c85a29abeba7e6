import type { Fetched } from '../../http/outcome/fetched.ts';
import { withoutBody } from '../../http/outcome/without-body.ts';
import { isOutOfReach, looksOffline } from '../../http/outcome/looks-offline.ts';

/**
 * Number of unreachable hosts, with no other reached, at which to decide whether the machine is
 * offline.
 */
const suspicious = 8;

/** Number of unreachable hosts at which to ask the extra host, because its answer may take a while. */
const early = 2;

/**
 * Number of addresses that the proxy refused, with none let through, after which the others are not
 * tried.
 */
const enoughRefusals = 3;

/** Watches whether the machine has no network, or the proxy lets nothing through. */
export interface OfflineWatch {
	/** Takes an answer or a failure into account. */
	see: (fetched: Fetched) => void;
	/** Resolves at the first sign of a network. */
	isAlive: Promise<undefined>;
	/** Whether the machine is offline, judging by all answers so far. */
	isOffline: () => Promise<boolean>;
	/** What is wrong with the proxy, if it let nothing through at all. */
	proxyFault: () => string | undefined;
}

interface WatchOptions {
	/**
	 * Asks one more host, whose answer proves that there is a network. Dead host names fail faster
	 * than pages answer, so they come in first.
	 */
	ask: () => Promise<Fetched>;
	/**
	 * Called once, when the machine proves to be offline, or the proxy refuses everything, while
	 * requests are still open.
	 */
	stop?: (() => void) | undefined;
	/** Whether all requests go through a proxy. */
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

	/** If nothing came through, timeouts do not count in favour of the proxy. */
	function proxyFault(): string | undefined {
		const isNothing = seen.every(
			(fetched) =>
				fetched.kind === 'failure' &&
				fetched.chain.length === 0 &&
				(isOfProxy(fetched) || fetched.reason === 'timeout' || !wasAsked(fetched)),
		);
		if (!isNothing) return undefined;
		// One page may be slow. If all of several time out, the proxy does not answer.
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
