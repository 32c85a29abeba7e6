import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { blocks } from '../../../text/html/html-elements.ts';
import { opening } from '../../../text/html/openable-ids.ts';
import { type PageWords, readPage, type ReadOptions } from '../in-page/read-page.ts';
import { stirPage } from '../in-page/stir-page.ts';

/** Frames of one page that are read; advertisements have dozens. */
const mostFrames = 40;
/** Milliseconds that reading one frame may take. */
const readTime = 10_000;

interface FrameTree {
	/** `unreachableUrl` where the browser shows a page of its own that says it cannot be reached. */
	frame: { id: string; unreachableUrl?: string };
	childFrames?: FrameTree[];
}

/** Opens and scrolls what is in each frame. */
export async function stirFrames(page: Page, context: BrowserContext): Promise<void> {
	await inEachFrame(page, context, () => `(${stirPage.toString()})()`);
}

/** Reads each frame, that of the page itself first. */
export async function readFrames(
	page: Page,
	context: BrowserContext,
	most: number,
): Promise<PageWords[]> {
	const read = await inEachFrame(page, context, (isTop) => {
		const options: ReadOptions = { blocks: [...blocks], opening, isTop, most };
		return `(${readPage.toString()})(${JSON.stringify(options)})`;
	});
	return read.flatMap((words) => (isWords(words) ? [words] : []));
}

/**
 * Runs code in each frame, in a world that the scripts of the page cannot reach. What fails in a
 * frame is left out, since frames come and go.
 */
async function inEachFrame(
	page: Page,
	context: BrowserContext,
	code: (isTop: boolean) => string,
): Promise<unknown[]> {
	const results: unknown[] = [];
	for (const [nth, session] of (await sessionsOf(page, context)).entries()) {
		const { frameTree } = await session.send('Page.getFrameTree');
		if (nth === 0 && frameTree.frame.unreachableUrl !== undefined) {
			throw new Error('The page could not be loaded.');
		}
		for (const [of, frameId] of idsOf(frameTree).entries()) {
			if (results.length >= mostFrames) return results;
			const isTop = nth === 0 && of === 0;
			const value = await evaluate(session, frameId, code(isTop)).catch((error: unknown) => {
				if (isTop) throw error;
				return undefined;
			});
			results.push(value);
		}
	}
	return results;
}

/** One session for the page, and one for each frame that runs in a process of its own. */
async function sessionsOf(page: Page, context: BrowserContext): Promise<CDPSession[]> {
	const sessions = [await context.newCDPSession(page)];
	for (const frame of page.frames().slice(1, mostFrames)) {
		const own = await context.newCDPSession(frame).catch(() => undefined);
		if (own) sessions.push(own);
	}
	return sessions;
}

async function evaluate(
	session: CDPSession,
	frameId: string,
	expression: string,
): Promise<unknown> {
	const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId });
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		...{ expression, contextId: executionContextId },
		...{ returnByValue: true, awaitPromise: true, timeout: readTime },
	});
	if (exceptionDetails) {
		throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	}
	return result.value;
}

function idsOf({ frame, childFrames = [] }: FrameTree): string[] {
	const inside = childFrames.flatMap(idsOf);
	return frame.unreachableUrl === undefined ? [frame.id, ...inside] : inside;
}

function isWords(value: unknown): value is PageWords {
	return typeof value === 'object' && value !== null && 'html' in value && 'text' in value;
}
