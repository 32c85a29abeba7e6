import type { EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { sourceId } from '../../routes/anchors.ts';
import { authorsInWords } from '../../words/authors.ts';
import { calculationInWords } from '../../words/numbers.ts';
import {
	directionOf,
	isForeign,
	publisherStanding,
	quotationMarks,
	relationWords,
	shortDate,
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
	const [opening, closing] = quotationMarks(language);
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
	const { publisher, published } = source;
	const place = [published ? shortDate(published) : 'undated', locator].filter(Boolean).join(', ');
	return element(
		'p',
		{},
		relation === 'supports' ? undefined : element('b', {}, `${relationWords[relation]}: `),
		quote === undefined ? withoutQuote : quoted(quote, language),
		translation === undefined ? ' ' : ` “${translation}” `,
		all(`${publisher.name}, `, toSource(source), `, ${place}.`),
	);
}

/** A piece of evidence in full. */
export function fullEvidence(evidence: EvidenceNode): Markup {
	const { relation, quote, withoutQuote, translation, language, source } = evidence;
	const { locator, via, origin, formula, note } = evidence;
	const { publisher, carriedBy, authors, published } = source;
	const details = [
		authorsInWords(authors),
		carriedBy && `carried by ${carriedBy.name}`,
		published ? shortDate(published) : 'undated',
		locator,
		via && origin.name !== authorsInWords(authors) && `via ${origin.name}`,
	].filter(Boolean);
	const more = [
		withoutQuote && `No quote: ${withoutQuote}`,
		formula && `Calculated: ${calculationInWords(formula)}`,
		note,
	].filter((text) => text !== undefined && text !== '');
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
			`, ${publisher.name} (${publisherStanding(publisher)}), ${details.join(', ')}. `,
			element('a', { href: source.url }, 'At the source'),
		),
		...more.map((text) => element('p', { class: 'credit' }, text)),
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
