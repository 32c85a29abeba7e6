import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';
import { publisherOfSource } from '../shared-facts.ts';

export const disputedByItself: Rule = {
	name: 'disputed-by-itself',
	severity: 'warning',
	about:
		'What disputes a claim comes from another origin than what supports it, or its `note` says why one origin says both.',
	why: 'Two retellings of one interview that differ in a detail are not a dispute: readers see that an agency disputes itself. If an origin changed what it says, readers need to know that.',
	foundFirst:
		'When this rule was written, it found 1 claim: two translations of one interview gave two numbers.',
	find: ({ content }) =>
		entriesOf(content, 'claim').flatMap((claim) => {
			const evidence = claim.data?.evidence ?? [];
			// Few claims are disputed.
			if (!evidence.some(({ relation }) => relation === 'disputes')) return [];
			const originOf = ({ source, via }: (typeof evidence)[number]) =>
				via ?? publisherOfSource(content, source);
			const supporting = new Set(
				evidence.filter(({ relation }) => relation === 'supports').map(originOf),
			);
			return evidence.flatMap((item, index) => {
				const origin = originOf(item);
				const isBoth = origin !== undefined && supporting.has(origin);
				if (item.relation !== 'disputes' || item.note !== undefined || !isBoth) return [];
				return {
					place: claim.at(['evidence', index, 'relation']),
					message: `\`${origin}\` supports this claim and disputes it.`,
					hint: 'If both repeat the same words, write `relation: partly` or `relation: context`, and what differs in a `note`. If it now says something else, write when and why in a `note`.',
				};
			});
		}),
};
