import type { Fetched } from '../../http/fetched.ts';
import { isOutOfReach, looksOffline } from '../../http/looks-offline.ts';

/** Hosts out of reach, and none within, after which it is asked whether the machine is to blame. */
const suspicious = 8;

/** Hosts out of reach after which that question is put, as its answer may take a while. */
const early = 2;

/** Watches whether it is the machine that has no network. */
export interface OfflineWatch {
	/** Takes in an answer, or the want of one. */
	see: (fetched: Fetched) => void;
	/** Fulfilled at the first sign of a network. */
	isAlive: Promise<undefined>;
	/** Whether the machine is offline by all that is in. */
	isOffline: () => Promise<boolean>;
}

interface WatchOptions {
	/** Asks one more host, whose answer proves a network: names that are gone fail faster than pages answer. */
	ask: () => Promise<Fetched>;
	/** Called once, when the machine proves to be offline while others are still under way. */
	stop?: (() => void) | undefined;
}

/** Makes a watch. */
export function makeOfflineWatch({ ask, stop }: WatchOptions): OfflineWatch {
	const seen: Fetched[] = [];
	const lost = new Set<string>();
	let opinion: Promise<Fetched> | undefined;
	let isOver = false;
	const alive = Promise.withResolvers<undefined>();

	async function isOffline(): Promise<boolean> {
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

	return {
		see(fetched) {
			if (isOver) return;
			seen.push(fetched);
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
	};
}

function wasAsked(fetched: Fetched): boolean {
	return fetched.kind === 'answer' || fetched.reason !== 'deadline';
}
