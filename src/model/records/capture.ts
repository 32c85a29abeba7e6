import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { TextSchema, WebAddressSchema } from './text.ts';

/** Words as they were on a page, with the text around them. */
const CapturedQuoteSchema = z.strictObject({
	quote: TextSchema.meta({ description: 'The quote as the record gave it.' }),
	day: DaySchema.meta({ description: 'Day on which it was read.' }),
	before: z.string().max(400).meta({ description: 'Up to 400 characters before it.' }),
	words: TextSchema.meta({ description: 'The quoted words, as read on the page.' }),
	after: z.string().max(400).meta({ description: 'Up to 400 characters after it.' }),
});

/**
 * What the link check read from a source: `content/captures/<source>.json`, written by `--update`.
 * A quote that is no longer on the page stays as it was last read.
 */
export const CaptureSchema = z.strictObject({
	address: WebAddressSchema.meta({ description: 'The address that was requested.' }),
	finalAddress: WebAddressSchema.meta({ description: 'The address where redirects ended.' }),
	day: DaySchema.meta({ description: 'Day on which this was read.' }),
	status: z.int().min(100).max(599).meta({ description: 'HTTP status of the answer.' }),
	body: z
		.string()
		.regex(/^[0-9a-f]{64}$/, { error: 'Expected a SHA-256 in hexadecimal' })
		.meta({ description: 'SHA-256 of the body, unpacked, in hexadecimal.' }),
	text: z
		.string()
		.regex(/^[\w-]{16}$/, { error: 'Expected 16 characters of base64url' })
		.optional()
		.meta({
			description:
				'Hash of the main text, as in the link state; left out if there is no such text.',
		}),
	quotes: z
		.array(CapturedQuoteSchema)
		.meta({ description: 'The quotes, each with the text around it.' }),
});

export type Capture = z.infer<typeof CaptureSchema>;
