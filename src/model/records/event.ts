import { z } from 'astro/zod';
import { EdtfSchema } from './date.ts';
import { EvidenceListSchema } from './evidence.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** A dated event of the timeline. It rests on claims of the article, on evidence of its own, or both. */
export const EventSchema = z
	.strictObject({
		/** When: a day, month, year or span (EDTF). */
		date: EdtfSchema,
		/** What happened, in one sentence. */
		says: TextSchema,
		/** What turned with it, in at most 40 characters: marks a turning point, which the picture names. */
		turning: TextSchema.max(40, { error: 'Expected at most 40 characters' }).optional(),
		/** Keys of claims of this article that carry the event. */
		claims: z.array(KeySchema).default([]),
		/** Evidence of its own, where no claim carries the event. */
		evidence: EvidenceListSchema.optional(),
	})
	.refine((event) => event.claims.length > 0 || event.evidence !== undefined, {
		error: 'Expected `claims` or `evidence`: every event rests on something',
		path: ['evidence'],
	});

/** `events.yaml`: key → event. */
export const EventsSchema = z.record(KeySchema, EventSchema);

export type Event = z.infer<typeof EventSchema>;
