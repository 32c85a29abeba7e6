import type { Words } from '../../words/words-of.ts';
import { files } from './files.ts';
import { element, type Markup } from './markup.ts';

/** A page of a book: one file of XHTML. */
export interface BookPage {
	file: string;
	/** Its name in the table of contents. */
	title: string;
	/** Its role for the reading system (EPUB Structural Semantics Vocabulary 1.1). */
	kind: string;
	body: Markup;
	/** Whether it is left out of the table of contents. */
	isUnlisted?: boolean;
}

/** A page as a file of XHTML, its content in one section of its `epub:type`. */
export function pageFile({ title, kind, body }: BookPage, words: Words): string {
	const whole = element('body', {}, element('section', { 'epub:type': kind }, body));
	return document(title, whole, words);
}

/** A file of XHTML with its head. */
export function document(
	title: string,
	body: Markup,
	{ language, direction }: Pick<Words, 'language' | 'direction'>,
): string {
	const html = element(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			lang: language,
			'xml:lang': language,
			dir: direction,
		},
		element(
			'head',
			{},
			element('meta', { charset: 'utf-8' }),
			element('title', {}, title),
			element('link', { rel: 'stylesheet', type: 'text/css', href: files.style }),
		),
		body,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${html.xhtml}\n`;
}
