import { onTestFinished } from 'vitest';
import type { FetchOptions } from '../../src/http/fetch-options.ts';
import { type Fetcher, makeFetcher } from '../../src/http/make-fetcher.ts';
import type { WhenFinished } from './local-server.ts';
import { SkippingClock } from './test-clocks.ts';

/** A fetcher that may reach local servers and is closed when the test is finished. */
export function localFetcher(
	options: Partial<FetchOptions> = {},
	whenFinished: WhenFinished = onTestFinished,
): Fetcher {
	const fetcher = makeFetcher({ allowAddresses: ['127.0.0.0/8'], random: () => 1, ...options });
	whenFinished(() => fetcher.close());
	return fetcher;
}

/**
 * A fetcher for tests of waiting: it skips pauses between tries, and requests have all the time
 * they need.
 */
export function hastyFetcher(options: Partial<FetchOptions> = {}) {
	const clock = new SkippingClock();
	return { clock, fetcher: localFetcher({ clock, timeout: 1_000_000, ...options }) };
}
