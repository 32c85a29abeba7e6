import type { FailureReason } from './fetched.ts';

/** Why an address gave no usable answer. */
export class FetchFailure extends Error {
	override name = 'FetchFailure';
	readonly reason: FailureReason;
	/** Whether asking again soon may help. */
	readonly passing: boolean;

	/**
	 * @param message - The cause in one sentence.
	 * @param passing - Whether asking again soon may help.
	 */
	constructor(reason: FailureReason, message: string, passing = false, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
		this.passing = passing;
	}
}
