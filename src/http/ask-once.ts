import { ask } from './ask.ts';
import type { Answer } from './exchange.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { FetchTools } from './fetch-tools.ts';

/** A single request, such as a page makes for its parts. */
export interface OneRequest {
	/** Sent besides the usual ones; names in lower case. */
	headers: Readonly<Record<string, string>>;
	/** Most bytes of the body, unpacked. */
	maxBody: number;
	/** Aborted when nobody waits for the answer any more. */
	signal: AbortSignal;
}

/**
 * Asks once: no second try, no redirect followed, no cookie kept. Guard, `robots.txt` and the
 * host's turn hold as for all other requests.
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
