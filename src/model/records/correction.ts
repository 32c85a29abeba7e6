import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** How much a correction changes: a `factual` error, a lack of `precision`, or missing `context`. */
export const severities = ['factual', 'precision', 'context'] as const;

/** A few words that fit next to a line. */
const BriefSchema = TextSchema.refine((text) => text.length <= 60, {
	error: 'Expected 60 characters or fewer',
});

/** What this edition changes against the original, or a later correction. */
export const CorrectionSchema = z.strictObject({
	claim: KeySchema.meta({ description: 'Key of the claim that holds now.' }),
	severity: z.enum(severities).meta({
		description:
			'How much it changes: a `factual` error, a lack of `precision`, or missing `context`.',
	}),
	was: BriefSchema.optional().meta({
		description: 'What the text said at that place, in a few words; shown there struck out.',
	}),
	now: BriefSchema.optional().meta({ description: 'What it says there now, in a few words.' }),
	said: TextSchema.meta({ description: 'What the text said, in our own words.' }),
	says: TextSchema.meta({ description: 'What it says now.' }),
	why: TextSchema.meta({ description: 'Why it was changed.' }),
	date: DaySchema.meta({ description: 'Day of the change.' }),
});

export type CorrectionSeverity = (typeof severities)[number];
export type Correction = z.infer<typeof CorrectionSchema>;
