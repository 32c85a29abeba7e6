import { load } from 'cheerio';

/** Signs of a text that was escaped twice or contains elements. */
const markup = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});|<\/?[a-z][^<>]{0,200}>/i;

/**
 * The words of a text from the head of a page: elements and double escapes are resolved, white space
 * is folded, and marks that change the direction of writing are removed.
 */
export function withoutMarkup(text: string): string {
	const words = markup.test(text) ? load(text, {}, false).root().text() : text;
	return words
		.normalize('NFC')
		.toWellFormed()
		.replaceAll(/\p{Bidi_Control}|\u00ad|\ufeff/gu, '')
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}
