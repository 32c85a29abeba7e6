import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import { type LookupName, systemLookup } from './lookup-name.ts';
import type { OriginHeaders } from './request-headers.ts';
import { defaultUserAgent } from './user-agent.ts';

/** How addresses are asked. Times are in milliseconds, sizes in bytes. */
export interface FetchOptions {
	/** Most requests at once. */
	concurrency: number;
	/** Most requests at once to one host, whatever its port. */
	perHost: number;
	/** Time between the beginnings of two requests to one host. */
	delay: number;
	/** Time for one request, from the lookup of its name to the last byte. */
	timeout: number;
	/** Time for name, connection and TLS together. */
	connectTimeout: number;
	/** Time from the request to the end of the headers. */
	headersTimeout: number;
	/** Time a body may stand still. */
	idleTimeout: number;
	/** How often to ask again where the trouble may pass. */
	retries: number;
	/** Most bytes of a body, unpacked. */
	maxBody: number;
	/** Who we say we are; should name a page about us. */
	userAgent: string;
	/** Address of an HTTP proxy for all requests. */
	proxy: string | undefined;
	/** Blocks of addresses (CIDR), and addresses with a port, that may be reached though they are not public. */
	allowAddresses: readonly string[];
	/** Whether to leave alone what `robots.txt` wants left alone. */
	respectRobots: boolean;
	/** When to give up whatever is left: an instant (milliseconds since 1970), or a signal. */
	deadline: number | AbortSignal | undefined;
	/** Headers for some origins alone, such as a token. */
	headers: OriginHeaders;
	/** Certificates (PEM) trusted besides the usual ones. */
	ca: string | undefined;
	/** Source of jitter; `seededRandom` gives a reproducible one. */
	random: () => number;
	clock: Clock;
	lookup: LookupName;
}

/** What holds where nothing is said. */
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

/**
 * Fills in the defaults.
 *
 * @throws {RangeError} If a number is too small or not whole, or the proxy is not an HTTP address.
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
	if (options.proxy !== undefined && !/^https?:/.test(URL.parse(options.proxy)?.protocol ?? '')) {
		throw new RangeError(`Expected \`proxy\` to be an http address, got \`${options.proxy}\`.`);
	}
	return options;
}
