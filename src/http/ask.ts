import type { Try } from './outcome/fetched.ts';
import { sleep } from './wait/clock.ts';
import { type Answer, exchange } from './exchange/exchange.ts';
import { failureOfError } from './outcome/failure-of-error.ts';
import { FetchFailure } from './outcome/fetch-failure.ts';
import type { FetchTools } from './fetch-tools.ts';
import { judgeHost } from './connect/guarded-connector.ts';
import { backOff, isPassing, longestHold, retryAfter } from './wait/retry-wait.ts';

/** How often to ask, and how much of a body to read. */
export interface AskOptions {
	retries: number;
	/** Whether to ask again if no answer came at all. */
	retryFailures: boolean;
	maxBody: number;
	cut: boolean;
}

/**
 * Asks one address, with retries if needed. Each request waits for its host's turn.
 *
 * @param tries - Every attempt is added to this list.
 * @throws {FetchFailure} If no try brought an answer.
 */
export async function ask(
	url: URL,
	headers: Record<string, string>,
	options: AskOptions,
	tools: FetchTools,
	tries: Try[],
): Promise<Answer> {
	for (let count = 1; ; count += 1) {
		const outcome = await attempt(url, headers, options, tools, tries);
		const last = count > options.retries;
		if (last || !(await isWorthAnotherTry(url, outcome, count, options, tools))) {
			if (outcome instanceof FetchFailure) throw outcome;
			return outcome;
		}
	}
}

async function attempt(
	url: URL,
	headers: Record<string, string>,
	options: AskOptions,
	tools: FetchTools,
	tries: Try[],
): Promise<Answer | FetchFailure> {
	const { clock, queue, signal } = tools;
	const leave = await queue.enter(url.hostname, signal);
	const began = clock.now();
	const note = (outcome: string) => {
		const at = new Date(began).toISOString();
		tries.push({ at, milliseconds: clock.now() - began, outcome });
	};
	try {
		if (tools.proxied) await judgeHost(url, tools.guard, tools.lookup);
		const answer = await exchange(url, headers, { ...tools, ...options });
		const failure = failureOf(answer);
		note(failure ? `${answer.status}, but: ${failure.message}` : String(answer.status));
		return answer;
	} catch (error) {
		const failure = failureOfError(error, 'before the answer');
		note(failure.message);
		return failure;
	} finally {
		leave();
	}
}

/** Waits until another try makes sense. Returns whether it does at all. */
async function isWorthAnotherTry(
	url: URL,
	outcome: Answer | FetchFailure,
	tries: number,
	options: AskOptions,
	{ clock, queue, random, signal }: FetchTools,
): Promise<boolean> {
	const wait = backOff(tries, random());
	const failure = failureOf(outcome);
	if (failure) {
		if (!failure.isTemporary || !options.retryFailures) return false;
	} else if (!(outcome instanceof FetchFailure)) {
		if (!isPassing(outcome.status)) return false;
		const asked = retryAfter(outcome.headers['retry-after'], clock.now());
		if (asked !== undefined || outcome.status === 429) {
			return queue.hold(url.hostname, asked ?? wait, longestHold);
		}
	}
	await sleep(clock, wait, signal);
	return true;
}

/**
 * Why an outcome cannot be used. For an error or a redirect only the status counts, whether or not
 * the body could be read.
 */
export function failureOf(outcome: Answer | FetchFailure): FetchFailure | undefined {
	if (outcome instanceof FetchFailure) return outcome;
	if (!(outcome.body instanceof FetchFailure)) return undefined;
	return outcome.status < 300 || outcome.body.reason === 'deadline' ? outcome.body : undefined;
}
