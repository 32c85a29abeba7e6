import type { FailureReason } from './fetched.ts';

/** Why an address gave no usable answer. */
export class FetchFailure extends Error {
	override name = 'FetchFailure';
	readonly reason: FailureReason;
	/** Whether asking again soon may help. */
	readonly isTemporary: boolean;

	/**
	 * @param message - The cause in one sentence.
	 * @param options - The error that caused it, and whether asking again soon may help.
	 */
	constructor(
		reason: FailureReason,
		message: string,
		{ isTemporary = false, ...options }: ErrorOptions & { isTemporary?: boolean } = {},
	) {
		super(message, options);
		this.reason = reason;
		this.isTemporary = isTemporary;
	}
}
