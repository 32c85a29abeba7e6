import { renderedText } from './html/rendered-text.ts';
import { htmlEvents } from './html/html-events.ts';
import { scriptText } from './html/script-text.ts';

/**
 * The words in a file that is not a page: the strings of JSON, the text between XML tags, the spoken
 * words of subtitles, the cells of CSV.
 */
export function dataText(text: string, mediaType: string): string {
	if (/[/+](?:json|x-ndjson)$/.test(mediaType)) return jsonText(text);
	if (/[/+]xml$/.test(mediaType)) return xmlText(text);
	if (/^text\/vtt$|subrip$/.test(mediaType)) return subtitleText(text);
	// In a cell that has quotation marks, each is doubled (RFC 4180).
	if (mediaType === 'text/csv') return text.replaceAll('""', '"');
	return text;
}

/**
 * The words of JSON, with the names and punctuation around them. HTML in its strings is read as a
 * page: words that it strikes out or hides are left out, and a sentence may run through its
 * elements.
 */
function jsonText(text: string): string {
	const parts: string[] = [];
	let from = 0;
	for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', from)) {
		let end = start + 1;
		while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
		if (end >= text.length) break;
		parts.push(text.slice(from, start), `"${wordsOf(text.slice(start, end + 1))}"`);
		from = end + 1;
	}
	return parts.join('') + scriptText([text.slice(from)]);
}

/** The words of a JSON string. */
function wordsOf(literal: string): string {
	try {
		const value = String(JSON.parse(literal));
		return /<\/?[a-z][^<>]*>|&#?\w{1,9};/i.test(value) ? renderedText(value).plain : value;
	} catch {
		return scriptText([literal.slice(1, -1)]);
	}
}

/** XML elements inside words and sentences (TEI, JATS, DocBook). */
const inline =
	/^(?:hi|i|b|em|emph|emphasis|italic|bold|w|c|seg|ref|xref|sub|sup|persname|placename)$/i;

/**
 * The words of XML. Every element that is not inline is a block. In feeds, the words may be HTML
 * again.
 */
function xmlText(text: string): string {
	const { events } = htmlEvents(text, { xhtml: true });
	return events
		.map((event) => {
			if (event.kind !== 'text') return inline.test(event.name) ? '' : ' ';
			return /<[a-z][^<>]*>/i.test(event.words) ? renderedText(event.words).text : event.words;
		})
		.join('');
}

/** The spoken words of subtitles (WebVTT, SubRip), without numbers, times and tags. */
function subtitleText(text: string): string {
	return text
		.split(/\r?\n/)
		.filter((line) => !line.includes('-->') && !/^(?:WEBVTT|NOTE|STYLE)\b|^\d+$/.test(line))
		.map((line) => line.replace(/<[^<>]{0,80}>/g, ''))
		.join('\n');
}
