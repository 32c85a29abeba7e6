import type { Entry } from '../../content/entry.ts';
import { kindOf } from '../../model/kinds.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { noteInBrackets, noteInSigns, noteWords } from '../prose/notes-to-self.ts';
import { namesOf, ownWordsOf } from '../texts/own-words.ts';
import type { Finding, Rule } from '../rule.ts';

/** Signs that are markup in prose, but that a field prints as they are. */
const signs: readonly { pattern: RegExp; is: string; hint: string }[] = [
	{
		pattern: /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i,
		is: 'HTML',
		hint: 'Write only the words.',
	},
	{
		pattern: /&(?:[a-z]+|#\d+|#x[\da-f]+);/i,
		is: 'an HTML character reference',
		hint: 'Write the character itself: `&` for `&amp;`.',
	},
	{
		pattern: /\*\*[^\s*][^*]*\*\*|__[^\s_][^_]*__/,
		is: 'bold in Markdown',
		hint: 'Write only the words.',
	},
	{
		pattern: /\[[^[\]]+\]\((?:claim|term|person|nomark):[^()\s]*\)/,
		is: 'a mark',
		hint: 'Write only the words. Marks belong in prose, and in `standfirst`, `summary` and `verdict`.',
	},
	{
		pattern: /!?\[[^[\]]+\]\([^()\s]+\)/,
		is: 'a link in Markdown',
		hint: 'Write only the words; links and marks belong in prose.',
	},
	{
		pattern: new RegExp(
			String.raw`${noteWords}|${noteInSigns}|${noteInBrackets}|^(?:TK|TBD|\?{2,}|x{3,})$`,
		),
		is: 'a note to yourself',
		hint: 'Do what it says, or write it as a comment, behind `#`.',
	},
	{
		// Not in evidence: a translation keeps the quotation marks that the source prints.
		pattern: /^“[^“”]*”$/,
		is: 'a text entirely in quotation marks',
		hint: 'Remove them: YAML uses straight quotation marks, and these curly ones would be printed.',
	},
];

export const markupInField: Rule = {
	name: 'markup-in-field',
	severity: 'error',
	about: 'The fields of records contain plain text, without HTML, Markdown or notes to yourself.',
	why: 'Fields are printed as written, on pages and in a dozen exports, so readers would see the markup.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: ({ content }) => content.entries.flatMap(findIn),
};

function findIn(entry: Entry): Finding[] {
	// Others wrote titles and names, but no page should be headed with signs of HTML.
	const texts = [...ownWordsOf(entry), ...namesOf(entry)];
	return texts.flatMap(({ path, text }) => {
		// Most texts have none of these signs.
		if (!/[<&*_\])?%]|^“|[TFX](?:ODO|IXME|K|BD|XX)|xxx/.test(text)) return [];
		// `broken-mark` reports links in fields that may have marks.
		const mayHaveMarks = kindOf(entry.kind).marked?.includes(path.join('.')) ?? false;
		const written = mayHaveMarks && text.includes('](') ? plainWords(text) : text;
		for (const { pattern, is, hint } of signs) {
			const [words] = pattern.exec(written) ?? [];
			if (
				words === undefined ||
				(mayHaveMarks && /^!?\[/.test(words)) ||
				(words.startsWith('“') && path.includes('evidence'))
			)
				continue;
			return [
				{
					place: entry.find(path, words),
					words,
					message: `\`${words}\` is ${is}, which \`${String(path.at(-1))}\` prints as written.`,
					hint,
				},
			];
		}
		return [];
	});
}
