import { z } from 'astro/zod';
import { CountrySchema, TextSchema, WebAddressSchema } from './text.ts';

/** Who owns a publisher. `state`: a state that directs what it prints; `public`: a public body at arm's length. */
export const ownerships = [
	'state',
	'public',
	'private',
	'nonprofit',
	'government',
	'intergovernmental',
	'unknown',
] as const;

/** Who stands behind a source: `content/publishers/<publisher>.yaml`. */
export const PublisherSchema = z.strictObject({
	/** Name as it is known in English. */
	name: TextSchema,
	/** Country it works from; left out where not established, or where it belongs to none. */
	country: CountrySchema.optional(),
	/** `state`, `public`, `private`, `nonprofit`, `government`, `intergovernmental` or `unknown`. */
	ownership: z.enum(ownerships),
	/** Who owns it, in words. */
	owner: TextSchema.optional(),
	/** Its home page. */
	url: WebAddressSchema.optional(),
	/** What else a reader should know of it. */
	note: TextSchema.optional(),
});

export type Ownership = (typeof ownerships)[number];
export type Publisher = z.infer<typeof PublisherSchema>;
