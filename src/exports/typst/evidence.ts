import type { EvidenceNode, SourceNode } from '../../model/graph/nodes.ts';
import { evidenceDetails, evidenceNotes, publishedInWords } from '../../words/source-words.ts';
import type { Words } from '../../words/words-of.ts';
import { capitalised, directionOf, quotationMarks } from '../../words/words.ts';
import { all, call, joined, type Markup } from './markup.ts';

/** Words in a language, in that language's quotation marks. */
export function quoted(quote: string, language: string, words: Words): Markup {
	const [opening, closing] = quotationMarks(language, quote);
	return inLanguage(`${opening}${quote}${closing}`, language, words);
}

/**
 * Words tagged with the language they are written in, which screen readers and hyphenation need.
 */
export function inLanguage(text: string, language: string, words: Words): Markup {
	if (!words.isForeign(language)) return all(text);
	const { language: lang, region } = new Intl.Locale(language);
	return call('foreign', { lang, region, rtl: directionOf(language) === 'rtl' }, all(text));
}

/** A piece of evidence in short form, for a note: the words, who said them, and where they are. */
export function shortEvidence(evidence: EvidenceNode, words: Words): Markup {
	const { relation, quote, withoutQuote, translation, language, source, locator } = evidence;
	const place = [publishedInWords(source, words), locator].filter(Boolean).join(words.comma);
	return all(
		relation !== 'supports' ? `${capitalised(words.grades.relations[relation])}: ` : undefined,
		quote === undefined ? `${withoutQuote ?? ''} ` : all(quoted(quote, language, words), ' '),
		translation === undefined ? undefined : `${words.quoted(translation)} `,
		call(
			'credit',
			{},
			all(
				source.publisher.name,
				words.comma,
				titleOf(source, words),
				`${words.comma}${place}${words.comma}`,
			),
		),
		addressMarkup(source.url, 64),
	);
}

/** A piece of evidence in full. @param number - Number of its source in the bibliography. */
export function fullEvidence(evidence: EvidenceNode, number: number, words: Words): Markup {
	const { comma } = words;
	const { relation, quote, translation, language, source } = evidence;
	const { publisher } = source;
	return call(
		'piece',
		{
			quote: quote === undefined ? undefined : quoted(quote, language, words),
			rtl: directionOf(language) === 'rtl',
			translation: translation === undefined ? undefined : all(words.quoted(translation)),
			notes: evidenceNotes(evidence, words).map((text) => all(text)),
		},
		all(
			call('standing', {}, all(words.grades.relations[relation])),
			': ',
			titleOf(source, words),
			`${comma}${publisher.name} (${words.publisherStanding(publisher)})${comma}${evidenceDetails(evidence, words)}. `,
			call('source-ref', {}, number, source.key),
		),
	);
}

/** The title of a source, in its own language. */
export function titleOf(source: SourceNode, words: Words): Markup {
	const title = words.sourceTitle(source);
	return source.title === undefined
		? all(title)
		: call('work', {}, inLanguage(title, source.language, words));
}

/** Several sources by publisher: `RIA Novosti, AP`. */
export function publishersOf(sources: readonly SourceNode[], { comma }: Words): Markup {
	return joined(
		sources.map(({ key, publisher }) => call('to-source', {}, key, publisher.name)),
		comma,
	);
}

/** An address as print shows it: without its scheme, and with its middle left out if it is long. */
export function shownAddress(url: string, longest: number): string {
	const shown = decoded(url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
	return breakable(
		shown.length <= longest ? shown : `${shown.slice(0, longest - 16)}…${shown.slice(-15)}`,
	);
}

/**
 * An address in which long runs of letters and digits may be broken across lines, without a hyphen.
 */
function breakable(address: string): string {
	return address.replaceAll(/[\p{L}\p{N}]{24}(?=[\p{L}\p{N}]{6})|[_=.%~]+/gu, '$&\u200b');
}

/**
 * An address with its escapes decoded. Letters from right to left stay escaped, because the rest of
 * the address runs from left to right.
 */
function decoded(url: string): string {
	try {
		const letters = decodeURI(url);
		return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Cc}]/u.test(letters) ? url : letters;
	} catch {
		return url;
	}
}

/** A link as PDF requires it, in ASCII (ISO 32000-1, 12.6.4.7). */
export function linkOf(url: string): string {
	return URL.parse(url)?.href ?? url;
}

/** An address that is shown and is a link. */
export function addressMarkup(url: string, longest = 200): Markup {
	return call('address', {}, linkOf(url), shownAddress(url, longest));
}
