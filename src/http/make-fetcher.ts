import { setMaxListeners } from 'node:events';
import { linkAddress } from '../text/addresses/link-address.ts';
import type { Fetched } from './outcome/fetched.ts';

import { guardAddresses } from './connect/address-guard.ts';
import { askOnce, type OneRequest } from './ask-once.ts';
import { byteSemaphores } from './wait/byte-semaphore.ts';
import type { Clock } from './wait/clock.ts';
import { openWays } from './connect/connection.ts';
import type { Answer } from './exchange/exchange.ts';
import { FetchFailure } from './outcome/fetch-failure.ts';
import { type FetchOptions, fetchOptions } from './fetch-options.ts';
import type { FetchTools } from './fetch-tools.ts';
import { follow, type FollowOptions, type Validators } from './follow.ts';
import { HostQueue } from './wait/host-queue.ts';
import { sharedLookup } from './connect/lookup-name.ts';
import { requestHeaders } from './exchange/request-headers.ts';
import { Results } from './outcome/results.ts';
import { robotsRules } from './robots-rules.ts';
import { robotNameOf } from './exchange/user-agent.ts';

/** What was kept of an earlier answer, for a conditional request (RFC 9110, section 13.1). */
export interface EarlierAnswer {
	etag?: string | undefined;
	lastModified?: string | undefined;
	/** Where redirects ended then, if at another address. */
	finalUrl?: string | undefined;
}

/** Sends requests, within the limits of all hosts together and of each host. */
export interface Fetcher {
	/**
	 * Asks an address, only once however often it is wanted. Fragments make no difference.
	 *
	 * @param url - An absolute address.
	 * @param memory - What an earlier run remembers of it. If it has validators, the request is
	 * conditional, and the answer may be a 304 without a body.
	 * @param headers - Sent on every hop in addition to the usual ones; names in lower case. The same
	 * address with other headers counts as another request.
	 * @returns The answer or the failure. It never rejects because of what a server does.
	 */
	fetch(
		url: string,
		memory?: EarlierAnswer,
		headers?: Readonly<Record<string, string>>,
	): Promise<Fetched>;
	/**
	 * Asks once, with the same queue and guard. For the requests of a page in a browser.
	 *
	 * @throws {FetchFailure} If no answer came, or the address may not be asked.
	 */
	askOnce(url: URL, request: OneRequest): Promise<Answer>;
	/** Aborts open requests, with reason `deadline`, and closes all connections. */
	close(): Promise<void>;
}

/**
 * Makes a fetcher.
 *
 * @throws {RangeError} If an option is out of range.
 */
export function makeFetcher(given: Partial<FetchOptions> = {}): Fetcher {
	const options = fetchOptions(given);
	const { clock, random, timeout } = options;
	const guard = guardAddresses(options.allowAddresses);
	const lookup = sharedLookup(options.lookup);
	const end = new AbortController();
	// Every open request listens to it, so there is no limit on listeners.
	setMaxListeners(0, end.signal);
	const forgetDeadline = watchDeadline(options.deadline, clock, end);
	const ways = openWays({ ...options, guard, lookup });
	const tools: FetchTools = {
		...{ ways, guard, lookup, clock, random, timeout },
		queue: new HostQueue(options),
		gates: byteSemaphores(),
		proxied: options.proxy !== undefined,
		signal: end.signal,
		headersFor: requestHeaders(options.userAgent, options.headers),
	};
	const follows: FollowOptions = {
		retries: options.retries,
		retryFailures: true,
		maxBody: options.maxBody,
		cut: false,
		isAllowed: options.respectRobots
			? robotsRules(robotNameOf(options.userAgent), tools)
			: undefined,
	};
	const results = new Results();

	async function fetchOnce(address: string, validators: Validators | undefined): Promise<Fetched> {
		const conditional = `${address} if changed`;
		const whole = results.peek(address);
		if (whole) return whole;
		const changed = results.peek(conditional);
		if (changed) {
			const fetched = await changed;
			if (validators || fetched.kind === 'failure' || fetched.status !== 304) return fetched;
		}
		return results.get(validators ? conditional : address, () =>
			follow(address, { ...follows, validators }, tools),
		);
	}

	return {
		async fetch(url, memory, headers) {
			const address = linkAddress(url);
			if (headers) {
				const key = `${address} ${JSON.stringify(headers)}`;
				const ask = () => follow(address, { ...follows, headers }, tools);
				return { ...(await results.get(key, ask)), url };
			}
			return { ...(await fetchOnce(address, validatorsOf(address, memory))), url };
		},
		askOnce: (url, request) => askOnce(url, request, tools, follows.isAllowed),
		async close() {
			forgetDeadline();
			end.abort(deadlineFailure());
			const opened = [ways.usual, ways.http2, ways.fresh];
			await Promise.all(opened.flatMap((way) => way?.destroy(null) ?? []));
		},
	};
}

function watchDeadline(
	deadline: FetchOptions['deadline'],
	clock: Clock,
	end: AbortController,
): () => void {
	const abort = () => {
		end.abort(deadlineFailure());
	};
	if (deadline === undefined) return () => undefined;
	if (typeof deadline === 'number') return clock.after(Math.max(deadline - clock.now(), 0), abort);
	if (deadline.aborted) abort();
	deadline.addEventListener('abort', abort, { once: true });
	return () => {
		deadline.removeEventListener('abort', abort);
	};
}

function deadlineFailure(): FetchFailure {
	return new FetchFailure('deadline', 'The time for the whole run was over.');
}

function validatorsOf(address: string, memory: EarlierAnswer | undefined): Validators | undefined {
	if (!memory?.etag && !memory?.lastModified) return undefined;
	const { etag, lastModified, finalUrl } = memory;
	return { url: finalUrl === undefined ? address : linkAddress(finalUrl), etag, lastModified };
}
