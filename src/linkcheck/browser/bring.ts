import { failureOfError } from '../../http/outcome/failure-of-error.ts';
import { FetchFailure } from '../../http/outcome/fetch-failure.ts';
import type { Fetcher } from '../../http/make-fetcher.ts';
import { isRedirectStatus, redirectLimit, resolveLocation } from '../../http/exchange/redirect.ts';
import { headersToAsk, headersToShow } from './carried-headers.ts';
import type { KeptAnswers, WholeAnswer } from './kept-answers.ts';
import type { PageBudget } from './page-budget.ts';
import { type BrowserReply, type BrowserRequest, withheldBecause } from './browser-request.ts';

/** What is needed to answer the requests of a page. */
export interface BringTools {
	fetcher: Pick<Fetcher, 'askOnce'>;
	kept: KeptAnswers;
	budget: PageBudget;
	/** Maximum size of one answer in bytes, unpacked. */
	maxBody: number;
	/** The page itself, which was already fetched. */
	page: { url: string; answer: WholeAnswer };
}

/**
 * Answers a request of a page.
 *
 * @param signal - Aborted when the page is closed.
 */
export type Bring = (request: BrowserRequest, signal: AbortSignal) => Promise<BrowserReply>;

/** Media types that a browser shows as a page. It would save other files or hand them to a plug-in. */
const readable = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))\s*(?:;|$)/i;

/**
 * Makes the function that answers each request of one page instead of the browser. It uses the
 * fetcher, so the address guard, limits, `robots.txt` and host queue apply to every hop of a
 * redirect.
 */
export function makeBringer(tools: BringTools): Bring {
	return async (request, signal) => {
		const why = withheldBecause(request) ?? tools.budget.request(request);
		if (why !== undefined) return { kind: 'withheld', why };
		try {
			return await bring(request, signal, tools);
		} catch (error) {
			const { reason, message } = failureOfError(error, 'before the answer');
			return { kind: 'withheld', why: reason === 'robots' ? '`robots.txt`' : message };
		}
	};
}

async function bring(
	request: BrowserRequest,
	signal: AbortSignal,
	tools: BringTools,
): Promise<BrowserReply> {
	let url = new URL(request.url);
	url.hash = '';
	for (let hops = 0; hops <= redirectLimit; hops += 1) {
		const answer = await answerOf(url, request, signal, tools);
		const isDocument = request.type === 'document';
		if (isRedirectStatus(answer.status)) {
			url = resolveLocation(answer.headers.location, url);
			// A document must know its final address: its links and parts are relative to that.
			if (isDocument) return { kind: 'redirect', to: url.href };
			continue;
		}
		if (isDocument && !isShown(answer.headers)) {
			return { kind: 'withheld', why: 'a file that browsers save' };
		}
		const { status, body } = answer;
		return { kind: 'answer', status, headers: headersToShow(answer.headers), body };
	}
	return { kind: 'withheld', why: 'endless redirects' };
}

async function answerOf(
	url: URL,
	request: BrowserRequest,
	signal: AbortSignal,
	tools: BringTools,
): Promise<WholeAnswer> {
	const { page, kept, budget, fetcher } = tools;
	if (request.isPage && url.href === page.url) return page.answer;
	const headers = headersToAsk(request.headers);
	const { referer: _, accept: __, ...telling } = headers;
	const key = `${url.href} ${JSON.stringify(telling)}`;
	const known = kept.get(key);
	if (known) return spend(known, budget);
	const maxBody = Math.min(tools.maxBody, budget.left() + 1);
	const answer = await fetcher.askOnce(url, { headers, maxBody, signal });
	const { body } = answer;
	if (body instanceof FetchFailure) {
		if (isRedirectStatus(answer.status)) return { ...answer, body: new Uint8Array() };
		throw body;
	}
	const whole = { ...answer, body };
	if (answer.status === 200) kept.set(key, whole);
	return spend(whole, budget);
}

function spend(answer: WholeAnswer, budget: PageBudget): WholeAnswer {
	const why = budget.answer(answer.body.length);
	if (why !== undefined) throw new FetchFailure('too-big', why);
	return answer;
}

function isShown(headers: Readonly<Record<string, string>>): boolean {
	const isSaved = /^\s*attachment\b/i.test(headers['content-disposition'] ?? '');
	return !isSaved && readable.test((headers['content-type'] ?? 'text/html').trim());
}
