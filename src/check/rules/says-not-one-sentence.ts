import { entriesOf } from '../../content/content.ts';
import { sentencesOf } from '../../text/wording/sentences.ts';
import { languageIn } from '../texts/article-language.ts';
import type { Rule } from '../rule.ts';

export const saysNotOneSentence: Rule = {
	name: 'says-not-one-sentence',
	severity: 'warning',
	about: 'What a claim says (`says`) is one sentence that ends with a full stop.',
	why: 'Evidence for one of two sentences would count for both. Lists, cards and exports print the text where one sentence is expected.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		entriesOf(input.content, 'claim').flatMap((claim) => {
			const says = claim.data?.says.trim() ?? '';
			if (says === '') return [];
			// Cutting a text into sentences is slow, and most texts have no sign inside that could end
			// one.
			const sentences = /[.!?…؟。][”’)\]]?\s/.test(says)
				? sentencesOf(says, languageIn(input, claim.article))
				: [says];
			if (sentences.length > 1) {
				return [
					{
						place: claim.at(['says']),
						message: `The claim \`${claim.key}\` has ${String(sentences.length)} sentences in \`says\`.`,
						hint: 'Combine them into one sentence, or write a claim for each.',
					},
				];
			}
			if (/[?؟]$/.test(says)) {
				return [
					{
						place: claim.at(['says']),
						message: `What the claim \`${claim.key}\` says is a question.`,
						hint: 'Write the answer here, and the question in `question`.',
					},
				];
			}
			if (/[.!?…؟。][”’)\]]{0,3}$/.test(says)) return [];
			return [
				{
					place: claim.at(['says']),
					message: `What the claim \`${claim.key}\` says does not end like a sentence.`,
					hint: 'Write a complete sentence that ends with a full stop.',
				},
			];
		}),
};
