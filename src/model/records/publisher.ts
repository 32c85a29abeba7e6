import { z } from 'astro/zod';
import { CountrySchema, TextSchema, WebAddressSchema } from './text.ts';

/**
 * Who owns a publisher. `state`: a state that directs what it prints; `public`: a public body that
 * is independent of the government.
 */
export const ownerships = [
	'state',
	'public',
	'private',
	'nonprofit',
	'government',
	'intergovernmental',
	'unknown',
] as const;

/** The publisher of a source: `content/publishers/<publisher>.yaml`. */
export const PublisherSchema = z.strictObject({
	name: TextSchema.meta({ description: 'Name by which it is known in English.' }),
	country: CountrySchema.optional().meta({
		description:
			'Country it works from; left out if this is not known, or if it belongs to no country.',
	}),
	ownership: z.enum(ownerships).meta({
		description:
			'`state`, `public`, `private`, `nonprofit`, `government`, `intergovernmental` or `unknown`.',
	}),
	owner: TextSchema.optional().meta({ description: 'Who owns it, in words.' }),
	url: WebAddressSchema.optional().meta({ description: 'Its home page.' }),
	note: TextSchema.optional().meta({ description: 'What else readers should know about it.' }),
});

export type Ownership = (typeof ownerships)[number];
export type Publisher = z.infer<typeof PublisherSchema>;
