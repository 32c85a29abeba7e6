import { z } from 'astro/zod';
import { DaySchema } from './date.ts';
import { EvidenceListSchema } from './evidence.ts';
import { QuestionSchema, TextSchema } from './text.ts';

/** What sort of statement a claim is. */
export const claimKinds = ['fact', 'estimate', 'judgement', 'forecast'] as const;

/** How sure we are; the method page explains the levels. */
export const confidences = ['high', 'moderate', 'low'] as const;

/** A checkable statement with the evidence for and against it. */
export const ClaimSchema = z.strictObject({
	question: QuestionSchema.optional().meta({
		description:
			'The question that the claim answers, as a reader would ask it; the heading of its page.',
	}),
	says: TextSchema.meta({ description: 'The claim as one plain sentence.' }),
	kind: z.enum(claimKinds).meta({
		description:
			'`fact`, `estimate` (an approximate figure), `judgement` (a reading) or `forecast`.',
	}),
	confidence: z.enum(confidences).meta({
		description: '`high`, `moderate` or `low`, as the rubric on the method page defines them.',
	}),
	checked: DaySchema.meta({
		description: 'Day on which the claim was last weighed against its evidence.',
	}),
	evidence: EvidenceListSchema.meta({
		description: 'The evidence that supports it, disputes it or gives context; at least one piece.',
	}),
});

export type ClaimKind = (typeof claimKinds)[number];
export type Confidence = (typeof confidences)[number];
export type Claim = z.infer<typeof ClaimSchema>;
