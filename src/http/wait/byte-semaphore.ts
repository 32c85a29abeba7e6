import { Turns } from './turns.ts';

/**
 * Limits how many bodies grow beyond a size at the same time. The others are not read meanwhile, and
 * the socket makes their servers wait. So a hundred endless bodies cannot fill the memory together.
 */
export class ByteSemaphore extends Turns {
	/** Size in bytes up to which a body does not need a turn. */
	readonly above: number;

	constructor(above: number, atOnce: number) {
		super(atOnce);
		this.above = above;
	}
}

/**
 * The gates that a body passes as it grows: one for large pages, which are many, and one for very
 * large reports, which are few.
 */
export function byteSemaphores(): readonly ByteSemaphore[] {
	return [new ByteSemaphore(256 * 1024, 32), new ByteSemaphore(1024 * 1024, 3)];
}
