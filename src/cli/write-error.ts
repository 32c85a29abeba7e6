/** A file cannot be written; what it held stands. */
export class WriteError extends Error {
	override name = 'WriteError';

	/** @param file - Its path. */
	constructor(file: string, options: ErrorOptions) {
		const reason = options.cause instanceof Error ? ` (${options.cause.message})` : '';
		super(`\`${file}\` cannot be written and stays as it was${reason}.`, options);
	}
}
