import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import type { Beside } from '../export-file.ts';
import { articleBody } from './twin.ts';

/** The prose of an article as plain HTML, for feed readers. */
export function articleHtml(article: ArticleNode, beside: Beside): string {
	return toHtml(
		toHast(
			{ type: 'root', children: articleBody(article, beside) },
			// The numbers in brackets are our own raw nodes; in HTML they are plain text.
			{ handlers: { html: (_, node: { value: string }) => ({ type: 'text', value: node.value }) } },
		),
	);
}
