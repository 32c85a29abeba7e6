import { entriesOf } from '../../content/content.ts';
import { wordsAlone } from '../../text/letters/words-alone.ts';
import type { Finding, Rule } from '../rule.ts';

export const claimWithoutQuestion: Rule = {
	name: 'claim-without-question',
	severity: 'warning',
	about:
		'Every claim gives the reader’s question that it answers, which no other claim of the article gives.',
	why: 'Readers arrive with a question. It is the heading of the claim’s page, and search finds the claim by it. Of two claims with the same question, they cannot tell which one answers theirs.',
	find: ({ content }) => {
		const first = new Map<string, string>();
		return entriesOf(content, 'claim').flatMap((claim): Finding[] => {
			const { key, article = '', data } = claim;
			if (!data) return [];
			const { question } = data;
			if (question === undefined) {
				return [
					{
						place: claim.at([], 'key'),
						message: `The claim \`${key}\` has no \`question\`.`,
						hint: 'Write the question that it answers, as a reader would type it. It is the heading of the claim’s page.',
					},
				];
			}
			const id = `${article}/${wordsAlone(question)}`;
			const other = first.get(id);
			if (other === undefined) first.set(id, key);
			// One key in two files is reported already.
			if (other === undefined || other === key) return [];
			return [
				{
					place: claim.at(['question']),
					words: question,
					names: [key],
					message: `The claim \`${other}\` already has this question.`,
					hint: 'Write for each of the two the question that it alone answers.',
				},
			];
		});
	},
};
