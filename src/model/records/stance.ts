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
		name: TextSchema.meta({ description: 'Name of the state or body.' }),
		country: CountrySchema.optional().meta({
			description: 'Country code (ISO 3166-1 alpha-2); omitted for bodies that are not states.',
		}),
		reach: z
			.enum(['neighbour', 'region', 'beyond'])
			.meta({ description: '`neighbour` of Afghanistan, in the wider `region`, or `beyond` it.' }),
		level: z.enum(stanceLevels).meta({
			description:
				'`recognised`; `ambassador` accepted; chargé or `mission`; `contacts` only; `none`.',
		}),
		says: TextSchema.meta({ description: 'The stance in one or two sentences.' }),
		asOf: DaySchema.meta({ description: 'Last day that the stance takes into account.' }),
		later: TextSchema.optional().meta({ description: 'What changed after that day.' }),
		claims: z
			.array(KeySchema)
			.default([])
			.meta({ description: 'Keys of the claims of this article that support the stance.' }),
		evidence: EvidenceListSchema.optional().meta({ description: 'Its own evidence.' }),
	})
	.refine((stance) => stance.claims.length > 0 || stance.evidence !== undefined, {
		error: 'Expected `claims` or `evidence`: every stance needs support',
		path: ['evidence'],
	});

/** `stances.yaml`: key → stance. */
export const StancesSchema = z.record(KeySchema, StanceSchema);

export type StanceLevel = (typeof stanceLevels)[number];
export type Stance = z.infer<typeof StanceSchema>;
