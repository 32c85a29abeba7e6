/** A file cannot be written; its old content is kept. */
export class WriteError extends Error {
	override name = 'WriteError';

	/** @param file - Its path. */
	constructor(file: string, options: ErrorOptions) {
		const reason = options.cause instanceof Error ? ` (${options.cause.message})` : '';
		super(`\`${file}\` cannot be written and is unchanged${reason}.`, options);
	}
}

/** Writes a file; an error names that file. @throws {WriteError} */
export async function telling<Value>(file: string, write: () => Promise<Value>): Promise<Value> {
	try {
		return await write();
	} catch (cause) {
		if (cause instanceof Error && cause.name === 'LinkStateError') throw cause;
		throw new WriteError(file, { cause });
	}
}
