import { languageIn } from '../article-language.ts';
import { isMisspelt } from '../misspelt-fields.ts';
import { findWrittenEvidence } from '../quoted-evidence.ts';
import type { Rule } from '../rule.ts';

export const quoteUntranslated: Rule = {
	name: 'quote-untranslated',
	severity: 'error',
	about: 'A quote in another language than the article comes with its translation.',
	why: 'Evidence that a reader cannot read is evidence that a reader has to take on trust.',
	find: (input) =>
		findWrittenEvidence(input.content)
			.filter(({ entry, path, quote, language, translation }) => {
				return (
					!isMisspelt(entry, path, 'translation') &&
					quote !== undefined &&
					translation === undefined &&
					language !== undefined &&
					primary(language) !== primary(languageIn(input, entry.article))
				);
			})
			.map(({ entry, path, source, language }) => ({
				place: entry.at([...path, 'quote']),
				message: `The quote from \`${source ?? ''}\` is in \`${language ?? ''}\` and has no translation.`,
				hint: 'Add `translation:` with the same words in the language of the article.',
			})),
};

function primary(tag: string): string {
	return tag.split('-')[0] ?? tag;
}
