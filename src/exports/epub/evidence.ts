import type { EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { sourceId } from '../../routes/anchors.ts';
import { evidenceDetails, evidenceNotes, publishedInWords } from '../../words/source-words.ts';
import type { Words } from '../../words/words-of.ts';
import { directionOf, quotationMarks } from '../../words/words.ts';
import { files } from './files.ts';
import { all, element, joined, type Markup } from './markup.ts';

/** The language and direction of a text, if they differ from those of the text around it. */
export function tongue(language: string, words: Words) {
	return words.isForeign(language)
		? {
				lang: language,
				'xml:lang': language,
				dir: directionOf(language) ?? (words.direction && 'ltr'),
			}
		: {};
}

/** Words in a language, in that language's quotation marks. */
export function quoted(quote: string, language: string, words: Words): Markup {
	const [opening, closing] = quotationMarks(language, quote);
	return element(
		'span',
		{ class: 'quote', ...tongue(language, words) },
		`${opening}${quote}${closing}`,
	);
}

/** The title of a source, in its own language. */
export function titleOf(source: SourceNode, words: Words): Markup {
	const title = words.sourceTitle(source);
	return source.title === undefined
		? all(title)
		: element('cite', tongue(source.language, words), title);
}

/** A source by its title, linked to its entry in the bibliography. */
export function toSource(source: SourceNode, words: Words): Markup {
	return element('a', { href: `${files.sources}#${sourceId(source.key)}` }, titleOf(source, words));
}

/** A piece of evidence in short form, for a note. */
export function shortEvidence(evidence: EvidenceNode, words: Words): Markup {
	const { relation, quote, withoutQuote, translation, language, source, locator } = evidence;
	const place = [publishedInWords(source, words), locator].filter(Boolean).join(words.comma);
	return element(
		'p',
		{},
		relation === 'supports' ? undefined : element('b', {}, `${words.grades.relations[relation]}: `),
		quote === undefined ? withoutQuote : quoted(quote, language, words),
		translation === undefined ? ' ' : ` ${words.quoted(translation)} `,
		all(
			`${source.publisher.name}${words.comma}`,
			toSource(source, words),
			`${words.comma}${place}.`,
		),
	);
}

/** A piece of evidence in full. */
export function fullEvidence(evidence: EvidenceNode, words: Words): Markup {
	const { comma } = words;
	const { relation, quote, translation, language, source } = evidence;
	const { publisher } = source;
	return element(
		'li',
		{ class: relation },
		quote === undefined
			? undefined
			: element('blockquote', {}, element('p', tongue(language, words), quote)),
		translation === undefined ? undefined : element('p', {}, words.quoted(translation)),
		element(
			'p',
			{ class: 'credit' },
			element('b', {}, words.grades.relations[relation]),
			': ',
			toSource(source, words),
			`${comma}${publisher.name} (${words.publisherStanding(publisher)})${comma}${evidenceDetails(evidence, words)}. `,
			element('a', { href: source.url }, words.exported.atSource),
		),
		...evidenceNotes(evidence, words).map((text) => element('p', { class: 'credit' }, text)),
	);
}

/** Several sources by publisher, each linked to its entry in the bibliography. */
export function publishersOf(sources: readonly SourceNode[], { comma }: Words): Markup {
	return joined(
		sources.map(({ key, publisher }) =>
			element('a', { href: `${files.sources}#${sourceId(key)}` }, publisher.name),
		),
		comma,
	);
}
