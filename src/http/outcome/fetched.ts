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
	/** The server does not send all certificates between its own and a trusted one. */
	| 'incomplete-chain'
	/** The configured proxy failed. */
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

/** The result of asking an address: an answer, or the reason why there is none. */
export type Fetched = {
	/** The address asked for. */
	url: string;
	/** Every step, including the last answer. */
	chain: Hop[];
	tries: Try[];
} & (
	| {
			kind: 'answer';
			/** Address of the last hop, without a fragment. */
			finalUrl: string;
			/**
			 * The fragment, without `#`, of the last redirect that has one (RFC 9110, section 10.2.2).
			 * Empty after a refresh without a fragment. Absent if the fragment of the cited address
			 * counts.
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
