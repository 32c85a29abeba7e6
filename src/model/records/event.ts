import { z } from 'astro/zod';
import { EdtfSchema } from './date.ts';
import { EvidenceListSchema } from './evidence.ts';
import { KeySchema } from './key.ts';
import { TextSchema } from './text.ts';

/** A dated event of the timeline. It rests on claims of the article, on evidence of its own, or both. */
export const EventSchema = z
	.strictObject({
		date: EdtfSchema.meta({ description: 'When it happened: a day, month, year or span (EDTF).' }),
		says: TextSchema.meta({ description: 'What happened, in one sentence.' }),
		turning: TextSchema.max(40, { error: 'Expected at most 40 characters' }).optional().meta({
			description:
				'What changed with it, in at most 40 characters. This makes it a turning point, which the picture names.',
		}),
		claims: z
			.array(KeySchema)
			.default([])
			.meta({ description: 'Keys of claims of this article that the event rests on.' }),
		evidence: EvidenceListSchema.optional().meta({
			description: 'Evidence for the event, if it rests on no claim.',
		}),
	})
	.refine((event) => event.claims.length > 0 || event.evidence !== undefined, {
		error: 'Expected `claims` or `evidence`: every event needs support',
		path: ['evidence'],
	});

/** `events.yaml`: key → event. */
export const EventsSchema = z.record(KeySchema, EventSchema);

export type Event = z.infer<typeof EventSchema>;
