import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** How much a correction changes: a `factual` error, a lack of `precision`, or missing `context`. */
export const severities = ['factual', 'precision', 'context'] as const;

/** A few words that fit beside a line. */
const BriefSchema = TextSchema.refine((text) => text.length <= 60, {
	error: 'Expected 60 characters or fewer',
});

/** What this edition changes against the original, or a later correction. */
export const CorrectionSchema = z.strictObject({
	/** Key of the claim that stands now. */
	claim: KeySchema,
	/** `factual`, `precision` or `context`. */
	severity: z.enum(severities),
	/** What stood at the place, in a few words, to be shown struck out there. */
	was: BriefSchema.optional(),
	/** What stands there now, in a few words. */
	now: BriefSchema.optional(),
	/** What the text said, in our words. */
	said: TextSchema,
	/** What it says now. */
	says: TextSchema,
	/** Why it was changed. */
	why: TextSchema,
	/** Day of the change. */
	date: DaySchema,
});

export type Severity = (typeof severities)[number];
export type Correction = z.infer<typeof CorrectionSchema>;
