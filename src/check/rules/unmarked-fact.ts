import { type Content, entriesOf, proseEntriesOf } from '../../content/content.ts';
import type { ProseEntry } from '../../content/entry.ts';
import { valuesAt } from '../../content/references.ts';
import { kindOf } from '../../model/kinds.ts';
import { flatten, type FlatText, touches } from '../../prose/flat-text.ts';
import { parseMarkedText } from '../../prose/marked-text.ts';
import { listed } from '../../text/wording/listed.ts';
import { nomarkReasons } from '../../prose/nomark.ts';
import { walk } from '../../prose/walk.ts';
import { factIn } from '../../text/wording/states-fact.ts';
import type { Place } from '../../problems/problem.ts';
import { languageIn } from '../texts/article-language.ts';
import type { CheckInput, Finding, Rule } from '../rule.ts';
import { sentencesRead } from '../texts/sentences-read.ts';

export const unmarkedFact: Rule = {
	name: 'unmarked-fact',
	severity: 'warning',
	about:
		'A sentence of an article with a number, a date or a quotation of five words or more has the mark of a claim, or says why it needs none. This holds for prose, standfirst, summary and verdict.',
	why: 'The site promises that every fact shows its evidence. Readers notice missing evidence most at numbers, dates and quotations.',
	foundFirst:
		'When this rule was written, it found 11 sentences: most in summaries, which had no marks until then.',
	find: (input) => [...inProse(input), ...inData(input)],
};

function inProse(input: CheckInput): Finding[] {
	return proseEntriesOf(input.content)
		.filter(({ article, kind }) => article !== undefined || kind === 'article')
		.flatMap((entry) => {
			const findings: Finding[] = [];
			if (!entry.prose) return findings;
			const language = languageIn(input, entry.article);
			walk(entry.prose, (node) => {
				if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
				const flat = flatten(node.children);
				findings.push(
					...judge(input.content, flat, language, (index) => placeIn(entry, flat, index)),
				);
			});
			return findings;
		});
}

/** The place of a character of a paragraph in its file. */
function placeIn(entry: ProseEntry, { text, stretches }: FlatText, index: number): Place {
	const stretch = stretches.findLast(({ from }) => from <= index);
	const before = text.slice(stretch?.from ?? 0, index).split('\n');
	const { line = 1, column = 1 } = stretch?.at ?? {};
	const width = before.at(-1)?.length ?? 0;
	return before.length === 1
		? { file: entry.file, line, column: column + width }
		: { file: entry.file, line: line + before.length - 1, column: width + 1 };
}

function inData(input: CheckInput): Finding[] {
	return (['article', 'section'] as const).flatMap((kind) =>
		entriesOf(input.content, kind).flatMap((entry) =>
			(kindOf(kind).marked ?? []).flatMap((field) =>
				valuesAt(entry.value, field.split('.')).flatMap(({ path, value }) =>
					typeof value === 'string'
						? judge(input.content, flattenMarked(value), languageIn(input, entry.article), () =>
								entry.at(path),
							)
						: [],
				),
			),
		),
	);
}

function flattenMarked(value: string): FlatText {
	const flat: FlatText = { text: '', marks: [], exempt: [], stretches: [] };
	for (const { text, claims, nomark } of parseMarkedText(value)) {
		const from = flat.text.length;
		flat.text += text;
		if (claims.length > 0) flat.marks.push([from, flat.text.length]);
		if (nomark !== undefined) flat.exempt.push([from, flat.text.length]);
	}
	return flat;
}

function judge(
	content: Content,
	{ text, marks, exempt }: FlatText,
	language: string,
	placeOf: (index: number) => Place,
): Finding[] {
	return sentencesRead(content, text, language).flatMap(({ text: sentence, index }) => {
		if (touches(marks, index, index + sentence.length)) return [];
		// Only the words of an exemption are exempt. Another number in the sentence still needs a mark.
		const rest =
			exempt.length === 0
				? sentence
				: sentence
						.split('')
						.map((letter, offset) =>
							touches(exempt, index + offset, index + offset + 1) ? ' ' : letter,
						)
						.join('');
		const fact = factIn(rest, language);
		if (!fact) return [];
		return [
			{
				place: placeOf(index),
				message: `\`${shorten(sentence.trim())}\` has ${fact} and no mark.`,
				hint: `Mark the claim, \`[words](claim:key)\`, or say why none is needed, \`[words](nomark:reason)\`, where the reason is ${listed(Object.keys(nomarkReasons), 'or')}.`,
			},
		];
	});
}

function shorten(sentence: string): string {
	const words = sentence.replaceAll(/\s+/g, ' ').split(' ');
	return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}
