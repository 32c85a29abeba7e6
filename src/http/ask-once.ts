import { ask } from './ask.ts';
import type { Answer } from './exchange/exchange.ts';
import { FetchFailure } from './outcome/fetch-failure.ts';
import type { FetchTools } from './fetch-tools.ts';

/** A single request, like those that a page makes for its parts. */
export interface OneRequest {
	/** Sent in addition to the usual ones; names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** Maximum size of the body in bytes, unpacked. */
	maxBody: number;
	/** Aborted when the caller no longer waits for the answer. */
	signal: AbortSignal;
}

/**
 * Asks once: without retries, redirects or cookies. The guard, `robots.txt` and the host queue apply
 * as for all other requests.
 *
 * @throws {FetchFailure} If no answer came, or the address may not be asked.
 */
export async function askOnce(
	url: URL,
	{ headers, maxBody, signal }: OneRequest,
	tools: FetchTools,
	isAllowed: ((url: URL) => Promise<boolean>) | undefined,
): Promise<Answer> {
	if (!/^https?:$/.test(url.protocol)) {
		throw new FetchFailure('unsafe-scheme', `\`${url.protocol}\` is neither http nor https.`);
	}
	if (isAllowed && !(await isAllowed(url))) {
		throw new FetchFailure('robots', `\`${url.origin}/robots.txt\` asks programs not to open it.`);
	}
	return ask(
		url,
		{ ...tools.headersFor(url), ...headers },
		{ retries: 0, retryFailures: false, maxBody, cut: false },
		{ ...tools, signal: AbortSignal.any([tools.signal, signal]) },
		[],
	);
}
