import type { EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { sourceId } from '../../routes/anchors.ts';
import { evidenceDetails, evidenceNotes, publishedInWords } from '../../words/source-words.ts';
import {
	directionOf,
	isForeign,
	publisherStanding,
	quotationMarks,
	relationWords,
	sourceTitle,
} from '../../words/words.ts';
import { files } from './files.ts';
import { all, element, joined, type Markup } from './markup.ts';

/** Which language a text is in and where it begins, where that differs from what stands around it. */
export function tongue(language: string) {
	return isForeign(language)
		? { lang: language, 'xml:lang': language, dir: directionOf(language) }
		: {};
}

/** Words in a language, between the quotation marks of its custom. */
export function quoted(quote: string, language: string): Markup {
	const [opening, closing] = quotationMarks(language, quote);
	return element('span', { class: 'quote', ...tongue(language) }, `${opening}${quote}${closing}`);
}

/** The title of a source, in its own language. */
export function titleOf(source: SourceNode): Markup {
	const title = sourceTitle(source);
	return source.title === undefined ? all(title) : element('cite', tongue(source.language), title);
}

/** A source by its title, which leads to its entry in the bibliography. */
export function toSource(source: SourceNode): Markup {
	return element('a', { href: `${files.sources}#${sourceId(source.key)}` }, titleOf(source));
}

/** A piece of evidence in short, as a note has room for it. */
export function shortEvidence(evidence: EvidenceNode): Markup {
	const { relation, quote, withoutQuote, translation, language, source, locator } = evidence;
	const place = [publishedInWords(source), locator].filter(Boolean).join(', ');
	return element(
		'p',
		{},
		relation === 'supports' ? undefined : element('b', {}, `${relationWords[relation]}: `),
		quote === undefined ? withoutQuote : quoted(quote, language),
		translation === undefined ? ' ' : ` “${translation}” `,
		all(`${source.publisher.name}, `, toSource(source), `, ${place}.`),
	);
}

/** A piece of evidence in full. */
export function fullEvidence(evidence: EvidenceNode): Markup {
	const { relation, quote, translation, language, source } = evidence;
	const { publisher } = source;
	return element(
		'li',
		{ class: relation },
		quote === undefined
			? undefined
			: element('blockquote', {}, element('p', tongue(language), quote)),
		translation === undefined ? undefined : element('p', {}, `“${translation}”`),
		element(
			'p',
			{ class: 'credit' },
			element('b', {}, relationWords[relation]),
			': ',
			toSource(source),
			`, ${publisher.name} (${publisherStanding(publisher)}), ${evidenceDetails(evidence)}. `,
			element('a', { href: source.url }, 'At the source'),
		),
		...evidenceNotes(evidence).map((text) => element('p', { class: 'credit' }, text)),
	);
}

/** Several sources by publisher, each leading to its entry in the bibliography. */
export function publishersOf(sources: readonly SourceNode[]): Markup {
	return joined(
		sources.map(({ key, publisher }) =>
			element('a', { href: `${files.sources}#${sourceId(key)}` }, publisher.name),
		),
		', ',
	);
}
