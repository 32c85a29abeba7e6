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

const diskFaults: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO']);

/** Whether the disk is full or broken, so that another file name would not help. */
export function isDiskFault({ cause }: Error): boolean {
	return cause instanceof Error && 'code' in cause && diskFaults.has(cause.code);
}
