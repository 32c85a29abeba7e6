import { entriesOf } from '../../content/content.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { countWords } from '../../text/count-words.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { languageIn } from '../article-language.ts';
import type { Rule } from '../rule.ts';

const most = { sentences: 2, words: 60 } as const;

export const summaryTooLong: Rule = {
	name: 'summary-too-long',
	severity: 'warning',
	about: `The summary of a section has at most ${String(most.sentences)} sentences and ${String(most.words)} words.`,
	why: 'The summaries together are the version for readers who have five minutes.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		entriesOf(input.content, 'section').flatMap((section) => {
			const summary = plainWords(section.data?.summary ?? '').trim();
			// Cutting a text into sentences is slow, so it is not done if the text has too few signs that
			// could end one.
			const ends = summary.match(/[.!?…؟。]/g)?.length ?? 0;
			const sentences =
				ends > most.sentences
					? sentencesOf(summary, languageIn(input, section.article)).length
					: Math.max(1, ends);
			const words = countWords(summary);
			if (sentences <= most.sentences && words <= most.words) return [];
			return [
				{
					place: section.at(['summary']),
					message: `The summary has ${String(sentences)} ${sentences === 1 ? 'sentence' : 'sentences'} and ${String(words)} words.`,
					hint: `Use at most ${String(most.sentences)} sentences and ${String(most.words)} words; the rest belongs in the section.`,
				},
			];
		}),
};
