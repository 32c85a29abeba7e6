import type { AddressGuard } from './connect/address-guard.ts';
import type { ByteSemaphore } from './wait/byte-semaphore.ts';
import type { Clock } from './wait/clock.ts';
import type { Ways } from './connect/connection.ts';
import type { HostQueue } from './wait/host-queue.ts';
import type { LookupName } from './connect/lookup-name.ts';

/** What all requests of one fetcher share. */
export interface FetchTools {
	ways: Ways;
	queue: HostQueue;
	gates: readonly ByteSemaphore[];
	guard: AddressGuard;
	lookup: LookupName;
	/** Whether a proxy resolves names and connects for us. */
	proxied: boolean;
	clock: Clock;
	/** Returns a number from 0 up to 1. */
	random: () => number;
	/** Milliseconds one request may take. */
	timeout: number;
	/** Aborted at the deadline, with a `FetchFailure` as its reason. */
	signal: AbortSignal;
	/** The headers of a request to an address, without cookies and validators. */
	headersFor: (url: URL) => Record<string, string>;
}
