import { proseEntriesOf } from '../../content/content.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { getOrMake } from '../../content/once-for.ts';
import type { Place } from '../../problems/problem.ts';
import { languageIn } from '../texts/article-language.ts';
import { articleOf } from '../articles/article-of.ts';
import { textsInProse } from '../texts/own-texts.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { sentencesRead } from '../texts/sentences-read.ts';

/** Shorter sentences, such as “It did not.”, may be said twice on purpose. */
const least = 6;

const isLong = new RegExp(String.raw`^(?:\S+\s+){${String(least - 1)}}\S`);

export const repeatedSentence: Rule = {
	name: 'repeated-sentence',
	severity: 'error',
	about: `The paragraphs of an article have each sentence of ${String(least)} words or more only once.`,
	why: 'A sentence that is there twice was copied and not moved. Readers stop at it, and one of the two is forgotten when the text is corrected.',
	foundFirst: 'When this rule was written, it found nothing.',
	find: (input) => {
		const articles = new Map<string, Map<string, () => Place>>();
		return proseEntriesOf(input.content).flatMap((entry) => {
			const article = articleOf(entry.file.slice(input.content.folder.length + 1));
			if (article === undefined) return [];
			const first = getOrMake(articles, article, () => new Map<string, () => Place>());
			return repeatedIn(input, entry, article, first);
		});
	},
};

/** @param first - Where each sentence of the article was first found. */
function repeatedIn(
	input: CheckInput,
	entry: ProseEntry,
	article: string,
	first: Map<string, () => Place>,
): Finding[] {
	const { content } = input;
	const language = languageIn(input, article);
	const findings: Finding[] = [];
	// Of sentences in a row, as in a copied paragraph, the first is enough.
	let isInRow = false;
	for (const text of textsInProse(entry)) {
		// Cells of a table may say the same of several rows.
		if (text.block !== 'paragraph') continue;
		for (const { text: sentence, index } of sentencesRead(content, text.text, language)) {
			const words = sentence.trim();
			if (!isLong.test(words)) continue;
			const id = /\s\s|[\r\n\t]/.test(words) ? words.replaceAll(/\s+/g, ' ') : words;
			const place = () => text.placeOf(content, index, index + words.length);
			const before = first.get(id);
			if (before === undefined) {
				first.set(id, place);
			} else if (!isInRow) {
				const { file, line } = before();
				findings.push({
					place: place(),
					words: words.split(/\r?\n/)[0] ?? '',
					message: `This sentence is already in \`${file}:${String(line)}\`.`,
					hint: 'Remove one of the two.',
				});
			}
			isInRow = before !== undefined;
		}
	}
	return findings;
}
