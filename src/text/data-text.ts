import { renderedText } from './html/rendered-text.ts';
import { htmlEvents } from './html/html-events.ts';
import { scriptText } from './html/script-text.ts';

/** The words in a file that is no page: of JSON its strings, of XML what stands between tags, of subtitles what is said. */
export function dataText(text: string, mediaType: string): string {
	if (/[/+](?:json|x-ndjson)$/.test(mediaType)) return scriptText([text]);
	if (/[/+]xml$/.test(mediaType)) return xmlText(text);
	if (/^text\/vtt$|subrip$/.test(mediaType)) return subtitleText(text);
	return text;
}

/** Elements of XML that stand inside words and sentences (TEI, JATS, DocBook). */
const inline =
	/^(?:hi|i|b|em|emph|emphasis|italic|bold|w|c|seg|ref|xref|sub|sup|persname|placename)$/i;

/** Words of XML, any other element a block; in feeds the words are HTML once more. */
function xmlText(text: string): string {
	const { events } = htmlEvents(text, { xhtml: true });
	return events
		.map((event) => {
			if (event.kind !== 'text') return inline.test(event.name) ? '' : ' ';
			return /<[a-z][^<>]*>/i.test(event.words) ? renderedText(event.words).text : event.words;
		})
		.join('');
}

/** What is said in subtitles (WebVTT, SubRip), without numbers, times and tags. */
function subtitleText(text: string): string {
	return text
		.split(/\r?\n/)
		.filter((line) => !line.includes('-->') && !/^(?:WEBVTT|NOTE|STYLE)\b|^\d+$/.test(line))
		.map((line) => line.replace(/<[^<>]{0,80}>/g, ''))
		.join('\n');
}
