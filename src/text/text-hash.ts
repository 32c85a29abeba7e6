import { createHash } from 'node:crypto';
import { normalise } from './normalise.ts';

/**
 * Name of a text in the link state: SHA-256 of the text as it is compared, in base64url, first 16
 * characters. Two texts that differ only in typesetting have the same name.
 */
export function textHash(text: string): string {
	return createHash('sha256').update(normalise(text)).digest('base64url').slice(0, 16);
}

/** Name of a quote in the link state; made as `textHash` makes it. */
export const quoteHash: (quote: string) => string = textHash;
