import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { TextSchema, WebAddressSchema } from './text.ts';

/** Words as a page had them, with what stood around them. */
const CapturedQuoteSchema = z.strictObject({
	/** The quote as the record had it. */
	quote: TextSchema,
	/** Day on which it was read. */
	day: DaySchema,
	/** Up to 400 characters before it. */
	before: z.string().max(400),
	/** The words themselves, as read. */
	words: TextSchema,
	/** Up to 400 characters after it. */
	after: z.string().max(400),
});

/**
 * What the link check read of a source: `content/captures/<source>.json`, written by `--update`. A quote
 * that is no longer on the page stays as it was read last.
 */
export const CaptureSchema = z.strictObject({
	/** The address that was asked. */
	address: WebAddressSchema,
	/** Where redirects ended. */
	finalAddress: WebAddressSchema,
	/** Day on which this was read. */
	day: DaySchema,
	/** Status of the answer. */
	status: z.int().min(100).max(599),
	/** SHA-256 of the body, unpacked, in hexadecimal. */
	body: z.string().regex(/^[0-9a-f]{64}$/, { error: 'Expected a SHA-256 in hexadecimal' }),
	/** Hash of the main text, as in the link state; left out where there is none. */
	text: z
		.string()
		.regex(/^[\w-]{16}$/, { error: 'Expected 16 characters of base64url' })
		.optional(),
	quotes: z.array(CapturedQuoteSchema),
});

export type Capture = z.infer<typeof CaptureSchema>;
