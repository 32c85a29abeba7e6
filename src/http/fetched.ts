/** One step of a redirect chain. */
export interface Hop {
	url: string;
	/** Status of the answer at this address. */
	status: number;
	/** Where it sent us, resolved; absent on the last hop. */
	location?: string;
}

/** One attempt at an address. */
export interface Try {
	/** When it began (ISO 8601, UTC). */
	at: string;
	/** How long it took, in milliseconds. */
	milliseconds: number;
	/** Status, or what went wrong in a few words. */
	outcome: string;
}

/** Why no usable answer came. */
export type FailureReason =
	| 'dns'
	| 'refused'
	| 'reset'
	| 'timeout'
	| 'deadline'
	| 'tls'
	/** The server leaves out certificates that lie between its own and a trusted one. */
	| 'incomplete-chain'
	/** The proxy that we were told to use is at fault. */
	| 'proxy'
	| 'unsafe-address'
	| 'unsafe-scheme'
	| 'redirect-loop'
	| 'too-many-redirects'
	| 'bad-redirect'
	| 'too-big'
	| 'bad-encoding'
	| 'short-body'
	| 'robots'
	| 'offline';

/** What was received of a page. */
export interface Body {
	/** Media type without parameters, lower case: `text/html`. */
	mediaType: string;
	/** Unpacked bytes. */
	bytes: Uint8Array;
	/** The decoded text of anything textual. */
	text?: string;
	/** The character encoding the text was decoded with (WHATWG label). */
	charset?: string;
}

/** What asking an address came to: an answer, or the reason why there is none. */
export type Fetched = {
	/** The address asked for. */
	url: string;
	/** Every step, the last answer included. */
	chain: Hop[];
	tries: Try[];
} & (
	| {
			kind: 'answer';
			/** Address of the last hop, without a fragment. */
			finalUrl: string;
			/**
			 * The fragment, without `#`, that the last redirect with one of its own named (RFC 9110, section
			 * 10.2.2); empty after a page that sends on by itself and names none. Absent where that of the
			 * cited address counts.
			 */
			fragment?: string;
			status: number;
			/** Header names in lower case. */
			headers: Record<string, string>;
			/** Absent when the server said 304 Not Modified. */
			body?: Body;
	  }
	| {
			kind: 'failure';
			reason: FailureReason;
			/** The cause in words. */
			message: string;
	  }
);
