import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import type { Bring } from '../bring.ts';
import { redirectPage } from '../redirect-page.ts';
import type { Quiet } from '../quiet.ts';
import { type BrowserRequest, isNeeded } from '../browser-request.ts';

interface AnswerTools {
	bring: Bring;
	quiet: Quiet;
	/** Receives the reasons for requests that were not answered. */
	withheld: Set<string>;
	signal: AbortSignal;
}

/**
 * Answers every request of a page instead of its browser. The few kinds of request that Playwright
 * cannot intercept go to the closed proxy (`fenceArguments`).
 */
export async function answerRequests(
	page: Page,
	context: BrowserContext,
	tools: AnswerTools,
): Promise<void> {
	await context.route(
		() => true,
		async (route) => {
			const done = tools.quiet.begin();
			try {
				await answer(route, page, tools);
			} catch {
				// The page was closed or navigated away, so the request is gone; or the answer is not valid.
				await route.abort('failed').catch(() => undefined);
			} finally {
				done();
			}
		},
	);
}

async function answer(route: Route, page: Page, tools: AnswerTools): Promise<void> {
	const request = browserRequestOf(route.request(), page);
	if (!request) {
		await route.abort();
		return;
	}
	const reply = await tools.bring(request, tools.signal);
	if (reply.kind === 'answer') {
		const { status, headers, body } = reply;
		if (status >= 400) tools.withheld.add(`an answer of ${status}`);
		await route.fulfill({ status, headers, body: Buffer.from(body) });
	} else if (reply.kind === 'redirect') {
		await route.fulfill({ contentType: 'text/html', body: redirectPage(reply.to) });
	} else {
		if (isNeeded(request)) tools.withheld.add(reply.why);
		// `aborted` keeps a page that tried to navigate where it is.
		await route.abort('aborted');
	}
}

/** Describes a request; `undefined` for requests of other windows. */
function browserRequestOf(request: Request, page: Page): BrowserRequest | undefined {
	const isMove = request.isNavigationRequest();
	const frame = frameOf(request);
	if (frame && frame.page() !== page) return undefined;
	return {
		url: request.url(),
		method: request.method(),
		type: request.resourceType(),
		headers: request.headers(),
		isPage: isMove && frame === page.mainFrame(),
	};
}

/** The frame of a request. A window that is about to open does not have one yet. */
function frameOf(request: Request) {
	try {
		return request.frame();
	} catch {
		return undefined;
	}
}
