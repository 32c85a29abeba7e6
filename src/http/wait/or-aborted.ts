/**
 * Resolves with the promise, or rejects with the signal's reason as soon as it is aborted, also if it
 * was aborted before.
 */
export async function orAborted<Result>(
	promise: Promise<Result>,
	signal: AbortSignal,
): Promise<Result> {
	const over = Promise.withResolvers<never>();
	const abort = () => {
		over.reject(signal.reason as Error);
	};
	if (signal.aborted) abort();
	signal.addEventListener('abort', abort, { once: true });
	try {
		return await Promise.race([promise, over.promise]);
	} finally {
		signal.removeEventListener('abort', abort);
	}
}
