import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { EvidenceListSchema } from './evidence.ts';
import { KeySchema } from './key.ts';
import { CountrySchema, TextSchema } from './text.ts';

/** How close a state is to recognition, closest first. */
export const stanceLevels = ['recognised', 'ambassador', 'mission', 'contacts', 'none'] as const;

/** The relation of one state or body to the Taliban government. */
export const StanceSchema = z
	.strictObject({
		name: TextSchema.meta({ description: 'Name of the state or body.' }),
		country: CountrySchema.optional().meta({
			description: 'Country code (ISO 3166-1 alpha-2); left out for bodies that are not states.',
		}),
		reach: z.enum(['neighbour', 'region', 'beyond']).meta({
			description: '`neighbour` of Afghanistan, in the wider `region`, or `beyond` the region.',
		}),
		level: z.enum(stanceLevels).meta({
			description:
				'`recognised`; `ambassador` accepted; chargé d’affaires or `mission`; `contacts` only; `none`.',
		}),
		says: TextSchema.meta({ description: 'The stance in one or two sentences.' }),
		asOf: DaySchema.meta({ description: 'Last day that the stance takes into account.' }),
		later: TextSchema.optional().meta({ description: 'What changed after the day in `asOf`.' }),
		claims: z
			.array(KeySchema)
			.default([])
			.meta({ description: 'Keys of claims of this article that the stance rests on.' }),
		evidence: EvidenceListSchema.optional().meta({
			description: 'Evidence for the stance itself.',
		}),
	})
	.refine((stance) => stance.claims.length > 0 || stance.evidence !== undefined, {
		error: 'Expected `claims` or `evidence`: every stance needs support',
		path: ['evidence'],
	});

/** `stances.yaml`: key → stance. */
export const StancesSchema = z.record(KeySchema, StanceSchema);

export type StanceLevel = (typeof stanceLevels)[number];
export type Stance = z.infer<typeof StanceSchema>;
