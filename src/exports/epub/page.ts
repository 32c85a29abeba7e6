import { directionOf } from '../../words/words.ts';
import { site } from '../../site.ts';
import { files } from './files.ts';
import { element, type Markup } from './markup.ts';

/** A page of a book: one file of XHTML. */
export interface BookPage {
	file: string;
	/** What it is called in the contents. */
	title: string;
	/** What it is for the reading system (EPUB Structural Semantics Vocabulary 1.1). */
	kind: string;
	body: Markup;
	/** Whether it is left out of the contents. */
	isUnlisted?: boolean;
}

/** A page as a file. */
export function pageFile({ title, kind, body }: BookPage): string {
	return document(title, element('body', {}, element('section', { 'epub:type': kind }, body)));
}

/** A file of XHTML with its head. */
export function document(title: string, body: Markup): string {
	const html = element(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			lang: site.language,
			'xml:lang': site.language,
			dir: directionOf(site.language),
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
