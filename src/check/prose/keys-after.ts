import type { Spot } from '../../problems/problem.ts';
import { offsetOf } from '../../text/place-at.ts';

/**
 * Possible keys from the place of a broken mark up to the bracket that ends its address: those that
 * it was meant to name.
 */
export function keysAfter(text: string, spot: Spot): string[] {
	const rest = text.slice(offsetOf(text, spot));
	return keysIn(/^\W*[^)\]\uff09]*/.exec(rest)?.[0] ?? '');
}

/** Everything in a text that has the shape of a key. */
export function keysIn(text: string): string[] {
	return text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
