import { writtenLanguage } from '../../model/languages.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { languageIn } from '../texts/article-language.ts';
import { isEnglish } from '../english/dictionary.ts';
import type { Rule } from '../rule.ts';

/** Fields that are a title, a question or a sentence. */
const fields: Partial<Record<RecordKind, readonly string[]>> = {
	article: ['title'],
	section: ['title', 'question'],
	claim: ['question', 'says'],
	correction: ['said', 'says'],
};

export const smallFirstLetter: Rule = {
	name: 'small-first-letter',
	severity: 'warning',
	about:
		'Titles, questions and sentences of claims and corrections begin with a capital, unless their first word is a name that does not: `al-Qaeda`, `iPhone`.',
	why: 'Each is printed alone, as a heading or in a list, where half a sentence looks as if its beginning were lost.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) =>
		input.content.entries.flatMap((entry) =>
			(fields[entry.kind] ?? []).flatMap((field) => {
				const text = (entry.value as Record<string, unknown> | null)?.[field];
				const word = typeof text === 'string' ? smallWordIn(text) : undefined;
				if (word === undefined) return [];
				if (writtenLanguage(languageIn(input, entry.article)) !== 'en') return [];
				const right = word.charAt(0).toUpperCase() + word.slice(1);
				// What the dictionary has in neither form may be the name of a firm: `lululemon`.
				if (!isEnglish(word) && !isEnglish(right)) return [];
				return [
					{
						place: entry.find([field], word),
						words: word,
						message: `\`${field}\` begins with a small letter.`,
						hint: `Write \`${right}\`, or put back the words that came before it.`,
					},
				];
			}),
		),
};

/** Small words before a name: `al Jazeera`, `van der Bellen`. */
const beforeName =
	/^(?:(?:abu|af|al|av|bin|bint|da|das|de|del|della|den|der|di|do|dos|du|el|het|ibn|la|las|le|les|los|ter|umm|van|von|zu)[ -]|[dl]['’])+\p{Lu}/u;

/**
 * The first word of a text, if it has only small letters and belongs to no name, address or
 * abbreviation: `mRNA`, `e.g.`, `x-ray`.
 */
function smallWordIn(text: string): string | undefined {
	// Nearly all texts begin with a capital.
	if (!/^\p{Ll}/u.test(text)) return undefined;
	const [all = '', word = ''] = /^(\p{Ll}[\p{L}\p{M}]*)(?:[’'-][\p{L}\p{M}\d]+)*/u.exec(text) ?? [];
	const isOfName = /\p{Lu}|\d|^adidas/u.test(all) || beforeName.test(text);
	if (isOfName || /^[\d@_/+&]|^\../.test(text.slice(all.length))) return undefined;
	// One letter is a sign, such as that of a quantity, but for two words of English.
	return word.length === 1 && !/^[ai] /.test(text) ? undefined : word;
}
