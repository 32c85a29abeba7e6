import type { Clock } from './wait/clock.ts';
import { systemClock } from './wait/clock.ts';
import { type LookupName, systemLookup } from './connect/lookup-name.ts';
import type { OriginHeaders } from './exchange/request-headers.ts';
import { defaultUserAgent } from './exchange/user-agent.ts';

/** How addresses are asked. Times are in milliseconds, sizes in bytes. */
export interface FetchOptions {
	/** Maximum number of requests at the same time. */
	concurrency: number;
	/** Maximum number of requests at the same time to one host, whatever the port. */
	perHost: number;
	/** Minimum time between the starts of two requests to one host. */
	delay: number;
	/** Time for one request, from the lookup of its name to the last byte. */
	timeout: number;
	/** Time for name lookup, connection and TLS together. */
	connectTimeout: number;
	/** Time from the request to the end of the headers. */
	headersTimeout: number;
	/** Time a body may stall. */
	idleTimeout: number;
	/** How many retries if the problem may pass. */
	retries: number;
	/** Maximum size of a body, unpacked. */
	maxBody: number;
	/** The `User-Agent` header; should contain the address of a page about us. */
	userAgent: string;
	/** Address of an HTTP proxy for all requests. */
	proxy: string | undefined;
	/**
	 * Blocks of addresses (CIDR), and addresses with a port, that are allowed although they are not
	 * public.
	 */
	allowAddresses: readonly string[];
	/** Whether to obey `robots.txt`. */
	respectRobots: boolean;
	/** When to give up the remaining requests: a time (milliseconds since 1970), or a signal. */
	deadline: number | AbortSignal | undefined;
	/** Headers for some origins only, such as a token. */
	headers: OriginHeaders;
	/** Certificates (PEM) to trust in addition to the usual ones. */
	ca: string | undefined;
	/** Source of jitter; `seededRandom` gives a reproducible one. */
	random: () => number;
	clock: Clock;
	lookup: LookupName;
}

/** The options of a fetcher for which its caller gives no value. */
export function defaultFetchOptions(): FetchOptions {
	return {
		concurrency: 100,
		perHost: 2,
		delay: 0,
		timeout: 30_000,
		connectTimeout: 10_000,
		headersTimeout: 20_000,
		idleTimeout: 10_000,
		retries: 2,
		maxBody: 10 * 1024 * 1024,
		userAgent: defaultUserAgent,
		proxy: undefined,
		allowAddresses: [],
		respectRobots: true,
		deadline: undefined,
		headers: {},
		ca: undefined,
		random: Math.random,
		clock: systemClock,
		lookup: systemLookup(),
	};
}

const least = {
	concurrency: 1,
	perHost: 1,
	delay: 0,
	timeout: 1,
	connectTimeout: 1,
	headersTimeout: 1,
	idleTimeout: 1,
	retries: 0,
	maxBody: 1,
} as const;

/** The largest size of a body, in bytes: memory for more cannot be reserved on every machine. */
export const largestBody = 1024 ** 3;

/**
 * Fills in the defaults.
 *
 * @throws {RangeError} If a number is too small, too large or not whole, or the proxy is not an HTTP address.
 */
export function fetchOptions(given: Partial<FetchOptions>): FetchOptions {
	const set = Object.entries(given).filter(([, value]) => value !== undefined);
	const options: FetchOptions = { ...defaultFetchOptions(), ...Object.fromEntries(set) };
	for (const name of Object.keys(least) as (keyof typeof least)[]) {
		if (!Number.isSafeInteger(options[name]) || options[name] < least[name]) {
			throw new RangeError(
				`Expected \`${name}\` to be a whole number from ${least[name]} up, got \`${options[name]}\`.`,
			);
		}
	}
	if (options.maxBody > largestBody) {
		throw new RangeError(
			`Expected \`maxBody\` to be at most ${largestBody} bytes (1 GiB), got \`${options.maxBody}\`.`,
		);
	}
	if (options.proxy !== undefined && !/^https?:/.test(URL.parse(options.proxy)?.protocol ?? '')) {
		throw new RangeError(`Expected \`proxy\` to be an http address, got \`${options.proxy}\`.`);
	}
	return options;
}
