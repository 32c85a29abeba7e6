import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import type { ExportContext } from '../export-file.ts';
import { ownLanguage } from '../../words/own-language.ts';
import { articleBody } from './twin.ts';

/**
 * The prose of an article as plain HTML, for feed readers. Its language and direction are part of it
 * if they are not those of the site, because feed readers show articles of many sites in a row.
 */
export function articleHtml(article: ArticleNode, context: ExportContext): string {
	const html = toHast(
		{ type: 'root', children: articleBody(article, context) },
		// The numbers in brackets are our own raw nodes; in HTML they are plain text.
		{ handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) } },
	) as Root;
	const properties = ownLanguage(article);
	const isOfSite = Object.keys(properties).length === 0;
	return toHtml(
		isOfSite
			? html
			: {
					type: 'element',
					tagName: 'div',
					properties,
					children: html.children as ElementContent[],
				},
	);
}
