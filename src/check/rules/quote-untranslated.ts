import { isForeignTo } from '../../words/scripts.ts';
import { languageIn } from '../texts/article-language.ts';
import { isMisspelt } from '../fields/misspelt-fields.ts';
import { findWrittenEvidence } from '../evidence/quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const quoteUntranslated: Rule = {
	name: 'quote-untranslated',
	severity: 'error',
	about: 'A quote in a language other than the article’s has a translation.',
	why: 'Readers have to take evidence on trust if they cannot read it.',
	find: (input) =>
		findWrittenEvidence(input.content)
			.filter(({ entry, path, quote, language, translation }) => {
				return (
					!isMisspelt(entry, path, 'translation') &&
					quote !== undefined &&
					translation === undefined &&
					language !== undefined &&
					isForeignTo(language, languageIn(input, entry.article))
				);
			})
			.map(({ entry, path, source, language }) => ({
				place: entry.at([...path, 'quote']),
				message: `The quote from \`${source ?? ''}\` is in \`${language ?? ''}\` and has no translation.`,
				hint: 'Add `translation:` with the same words in the language of the article.',
			})),
};
