import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const confidenceWithoutSupport: Rule = {
	name: 'confidence-without-support',
	severity: 'error',
	about:
		'A claim with high or moderate confidence has evidence that supports it, at least in part.',
	why: 'Readers trust the stated confidence. If the evidence only disputes the claim or gives context, that confidence is not justified.',
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
					message: `The claim \`${claim.key}\` has ${confidence} confidence, but no evidence supports it.`,
					hint: 'Cite evidence that supports it, correct a `relation`, or write `confidence: low`.',
				},
			];
		}),
};
