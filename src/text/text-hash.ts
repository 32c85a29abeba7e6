import { createHash } from 'node:crypto';
import { normalise } from './letters/normalise.ts';

/**
 * Hash of a text in the link state: SHA-256 of the normalised text, in base64url, first 16
 * characters. Two texts that differ only in typesetting have the same hash.
 */
export function textHash(text: string): string {
	return createHash('sha256').update(normalise(text)).digest('base64url').slice(0, 16);
}

/** Hash of a quote in the link state; the same function as `textHash`. */
export const quoteHash: (quote: string) => string = textHash;
