import { entriesOf } from '../../content/content.ts';
import { valuesAt } from '../../content/references.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { countWords } from '../../text/wording/count-words.ts';
import { sentencesOf } from '../../text/wording/sentences.ts';
import { languageIn } from '../texts/article-language.ts';
import type { Rule } from '../rule.ts';

interface Limit {
	kind: RecordKind;
	field: string;
	/** What has the limit, in words that begin a sentence. */
	what: string;
	sentences: number;
	words?: number;
	/** Where the rest belongs. */
	rest: string;
}

const limits: readonly Limit[] = [
	{
		...{ kind: 'section', field: 'summary', what: 'The summary', sentences: 2, words: 60 },
		rest: 'the rest belongs in the section',
	},
	{
		...{ kind: 'section', field: 'verdict', what: 'The verdict', sentences: 2 },
		rest: 'the rest belongs in the section',
	},
	{
		...{ kind: 'article', field: 'standfirst', what: 'The standfirst', sentences: 2 },
		rest: 'the rest belongs in the introduction',
	},
	{
		...{ kind: 'article', field: 'points.*.text', what: 'The point', sentences: 2 },
		rest: 'the rest belongs in a section',
	},
	{
		...{ kind: 'source', field: 'about', what: 'The annotation', sentences: 3 },
		rest: 'leave out what helps nobody to judge the source',
	},
	{
		...{ kind: 'term', field: 'definition', what: 'The definition', sentences: 1 },
		rest: 'the rest belongs below the frontmatter',
	},
];

export const summaryTooLong: Rule = {
	name: 'summary-too-long',
	severity: 'warning',
	about:
		'The summary of a section has at most 2 sentences and 60 words; its verdict, the standfirst and each point of an article at most 2 sentences, the annotation of a source at most 3, the definition of a term one.',
	why: 'The summaries together are the version for readers who have five minutes. Cards, lists and exports have room for these texts only if they are short.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		limits.flatMap(({ kind, field, what, rest, ...most }) =>
			entriesOf(input.content, kind).flatMap((entry) =>
				valuesAt(entry.value, field.split('.')).flatMap(({ path, value }) => {
					if (typeof value !== 'string') return [];
					const text = plainWords(value).trim();
					// Cutting a text into sentences is slow, so it is not done if the text has too few signs
					// that could end one.
					const ends = text.match(/[.!?…؟。]/g)?.length ?? 0;
					const sentences =
						ends > most.sentences
							? sentencesOf(text, languageIn(input, entry.article)).length
							: Math.max(1, ends);
					const words = most.words === undefined ? 0 : countWords(text);
					if (sentences <= most.sentences && words <= (most.words ?? 0)) return [];
					const counted = (of: { sentences: number; words?: number }, number = of.words) =>
						`${String(of.sentences)} ${of.sentences === 1 ? 'sentence' : 'sentences'}${number === undefined ? '' : ` and ${String(number)} words`}`;
					return [
						{
							place: entry.at(path),
							message: `${what} has ${counted({ sentences }, most.words === undefined ? undefined : words)}.`,
							hint: `Use at most ${counted(most)}; ${rest}.`,
						},
					];
				}),
			),
		),
};
