import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { EvidenceListSchema } from './evidence.ts';
import { KeySchema } from './key.ts';
import { CountrySchema, TextSchema } from './text.ts';

/** How near a state stands to recognition, nearest first. */
export const stanceLevels = ['recognised', 'ambassador', 'mission', 'contacts', 'none'] as const;

/** How one state or body stands to the Taliban government. */
export const StanceSchema = z
	.strictObject({
		/** Name of the state or body. */
		name: TextSchema,
		/** Country code (ISO 3166-1 alpha-2); left out for bodies that are no state. */
		country: CountrySchema.optional(),
		/** `neighbour` of Afghanistan, in the wider `region`, or `beyond` it. */
		reach: z.enum(['neighbour', 'region', 'beyond']),
		/** `recognised`; `ambassador` accepted; chargé or `mission`; `contacts` only; `none`. */
		level: z.enum(stanceLevels),
		/** The stance in one or two sentences. */
		says: TextSchema,
		/** Day that the stance speaks up to. */
		asOf: DaySchema,
		/** What changed after that day. */
		later: TextSchema.optional(),
		/** Keys of claims of this article that carry the stance. */
		claims: z.array(KeySchema).default([]),
		/** Evidence of its own. */
		evidence: EvidenceListSchema.optional(),
	})
	.refine((stance) => stance.claims.length > 0 || stance.evidence !== undefined, {
		error: 'Expected `claims` or `evidence`: every stance rests on something',
		path: ['evidence'],
	});

/** `stances.yaml`: key → stance. */
export const StancesSchema = z.record(KeySchema, StanceSchema);

export type StanceLevel = (typeof stanceLevels)[number];
export type Stance = z.infer<typeof StanceSchema>;
