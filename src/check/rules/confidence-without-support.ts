import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const confidenceWithoutSupport: Rule = {
	name: 'confidence-without-support',
	severity: 'error',
	about: 'A claim of high or moderate confidence has evidence that supports it, at least in part.',
	why: 'Readers go by the word. Where all evidence disputes a claim or stands around it, the word says what the evidence does not.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) =>
		entriesOf(content, 'claim').flatMap((claim) => {
			const { confidence, evidence } = claim.data ?? {};
			if (confidence === undefined || confidence === 'low' || evidence === undefined) return [];
			if (evidence.some(({ relation }) => relation === 'supports' || relation === 'partly'))
				return [];
			return [
				{
					place: claim.at(['confidence']),
					message: `The claim \`${claim.key}\` is of ${confidence} confidence, and no evidence supports it.`,
					hint: 'Cite what supports it, correct a `relation`, or write `confidence: low`.',
				},
			];
		}),
};
