import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { blocks } from '../../../text/html/html-elements.ts';
import { opening } from '../../../text/html/openable-ids.ts';
import {
	type PageWords,
	readShownWords,
	type ShownWordsOptions,
} from '../in-page/read-shown-words.ts';
import { revealContent } from '../in-page/reveal-content.ts';

/** How many frames of one page to read; advertisements can add dozens. */
const mostFrames = 40;
/** Maximum time to read one frame, in milliseconds. */
const readTime = 10_000;

interface FrameTree {
	/** `unreachableUrl` is set if the browser shows its own error page instead. */
	frame: { id: string; unreachableUrl?: string };
	childFrames?: FrameTree[];
}

/** Opens and scrolls what is in each frame. */
export async function revealContentInFrames(page: Page, context: BrowserContext): Promise<void> {
	await inEachFrame(page, context, () => `(${revealContent.toString()})()`);
}

/** Reads each frame, the page's main frame first. */
export async function readFrames(
	page: Page,
	context: BrowserContext,
	most: number,
): Promise<PageWords[]> {
	const read = await inEachFrame(page, context, (isTop) => {
		const options: ShownWordsOptions = { blocks: [...blocks], opening, isTop, most };
		return `(${readShownWords.toString()})(${JSON.stringify(options)})`;
	});
	return read.flatMap((words) => (isWords(words) ? [words] : []));
}

/**
 * Runs code in each frame, in an isolated world that the page's scripts cannot reach. Errors in
 * frames other than the main one give `undefined`, because frames come and go.
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

/** One session for the page, and one for each frame that runs in a separate process. */
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
