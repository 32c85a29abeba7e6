import type { EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { evidenceDetails, evidenceNotes, publishedInWords } from '../../words/source-words.ts';
import {
	capitalised,
	directionOf,
	isForeign,
	publisherStanding,
	quotationMarks,
	relationWords,
	sourceTitle,
} from '../../words/words.ts';
import { all, call, joined, type Markup } from './markup.ts';

/** Words in a language, between the quotation marks of its custom. */
export function quoted(quote: string, language: string): Markup {
	const [opening, closing] = quotationMarks(language, quote);
	return inLanguage(`${opening}${quote}${closing}`, language);
}

/** Words in the language they are written in, which readers aloud and hyphenation need to know. */
export function inLanguage(text: string, language: string): Markup {
	if (!isForeign(language)) return all(text);
	const { language: lang, region } = new Intl.Locale(language);
	return call('foreign', { lang, region, rtl: directionOf(language) === 'rtl' }, all(text));
}

/** A piece of evidence in short, as a note has room for it: the words, whose they are, where they stand. */
export function shortEvidence(evidence: EvidenceNode): Markup {
	const { relation, quote, withoutQuote, translation, language, source, locator } = evidence;
	const place = [publishedInWords(source), locator].filter(Boolean).join(', ');
	return all(
		relation !== 'supports' ? `${capitalised(relationWords[relation])}: ` : undefined,
		quote === undefined ? `${withoutQuote ?? ''} ` : all(quoted(quote, language), ' '),
		translation === undefined ? undefined : `“${translation}” `,
		call('credit', {}, all(source.publisher.name, ', ', titleOf(source), `, ${place}, `)),
		addressMarkup(source.url, 64),
	);
}

/** A piece of evidence in full. @param number - Number of its source in the bibliography. */
export function fullEvidence(evidence: EvidenceNode, number: number): Markup {
	const { relation, quote, translation, language, source } = evidence;
	const { publisher } = source;
	return call(
		'piece',
		{
			quote: quote === undefined ? undefined : quoted(quote, language),
			rtl: directionOf(language) === 'rtl',
			translation: translation === undefined ? undefined : all(`“${translation}”`),
			notes: evidenceNotes(evidence).map((text) => all(text)),
		},
		all(
			call('standing', {}, all(relationWords[relation])),
			': ',
			titleOf(source),
			`, ${publisher.name} (${publisherStanding(publisher)}), ${evidenceDetails(evidence)}. `,
			call('source-ref', {}, number, source.key),
		),
	);
}

/** The title of a source, in its own language. */
export function titleOf(source: SourceNode): Markup {
	const title = sourceTitle(source);
	return source.title === undefined
		? all(title)
		: call('work', {}, inLanguage(title, source.language));
}

/** Several sources by publisher: `RIA Novosti, AP`. */
export function publishersOf(sources: readonly SourceNode[]): Markup {
	return joined(
		sources.map(({ key, publisher }) => call('to-source', {}, key, publisher.name)),
		', ',
	);
}

/** An address as paper shows it: without its scheme, and with its middle left out where it is long. */
export function shownAddress(url: string, longest: number): string {
	const shown = decoded(url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
	return breakable(
		shown.length <= longest ? shown : `${shown.slice(0, longest - 16)}…${shown.slice(-15)}`,
	);
}

/** An address whose long runs of letters and digits may be broken across lines, without a hyphen. */
function breakable(address: string): string {
	return address.replaceAll(/[\p{L}\p{N}]{24}(?=[\p{L}\p{N}]{6})|[_=.%~]+/gu, '$&\u200b');
}

/** An address with its letters where they can be read, from left to right as the rest of it. */
function decoded(url: string): string {
	try {
		const letters = decodeURI(url);
		return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Cc}]/u.test(letters) ? url : letters;
	} catch {
		return url;
	}
}

/** A link as PDF takes it, in ASCII alone (ISO 32000-1, 12.6.4.7). */
export function linkOf(url: string): string {
	return URL.parse(url)?.href ?? url;
}

/** An address that is shown and leads there. */
export function addressMarkup(url: string, longest = 200): Markup {
	return call('address', {}, linkOf(url), shownAddress(url, longest));
}
