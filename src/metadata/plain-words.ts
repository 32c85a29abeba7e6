import { load } from 'cheerio';

/** What a text looks like that was escaped once too often, or carries elements. */
const markup = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});|<\/?[a-z][^<>]{0,200}>/i;

/**
 * The words of a text from the head of a page: elements and second escapes resolved, white space
 * folded, without marks that turn the order of letters.
 */
export function plainWords(text: string): string {
	const words = markup.test(text) ? load(text, {}, false).root().text() : text;
	return words
		.normalize('NFC')
		.toWellFormed()
		.replaceAll(/\p{Bidi_Control}|\u00ad|\ufeff/gu, '')
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}
