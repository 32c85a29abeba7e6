import type { Root } from 'mdast';
import type { ArticleNode, PartNode } from '../../model/graph/nodes.ts';
import { quotedFrom } from '../../words/source-words.ts';
import { wordsFor } from '../../words/words-of.ts';
import { markedPieces, raw, rewriteProse } from '../prose.ts';
import { quoted } from './evidence.ts';
import { figureMarkup } from './figures.ts';
import { partFile } from './files.ts';
import { fromMarkdown } from './from-markdown.ts';
import { all, element, type Markup } from './markup.ts';
import type { Notes } from './notes.ts';
import type { BookPage } from './page.ts';

/** A part of the article: its title and question, its prose, its verdict, then its notes. */
export function partPage(
	article: ArticleNode,
	part: PartNode,
	tree: Root | undefined,
	notes: Notes,
): BookPage {
	const { key, section } = part;
	const words = wordsFor(article);
	const title = words.partTitle(part);
	const prose = tree ? proseOf(tree, article, { part: key, notes }) : all();
	const verdict =
		section?.verdict === undefined
			? undefined
			: element(
					'section',
					{ class: 'verdict' },
					element('h2', {}, words.pages.verdict),
					element('p', {}, markedText(section.verdict, article, { part: key, notes })),
				);
	return {
		file: partFile(key),
		title,
		kind: section ? 'chapter' : 'introduction',
		body: all(
			element('h1', {}, title),
			section?.question === undefined
				? undefined
				: element('p', { class: 'question' }, section.question),
			prose,
			verdict,
			notes.of(key),
		),
	};
}

/** The part that marks are in, and what makes their notes. */
interface Noting {
	part: string;
	notes: Notes;
}

function proseOf(tree: Root, article: ArticleNode, { part, notes }: Noting): Markup {
	const words = wordsFor(article);
	const nodes = rewriteProse(tree, article, {
		mark: (words, claims) => [...words, raw(notes.after(claims, part).xhtml)],
		figure: ({ key }) => [block(figureMarkup(article, key))],
		quotation: (claim, evidence) => [
			block(
				element(
					'figure',
					{ class: 'quotation' },
					element(
						'blockquote',
						{},
						element('p', {}, quoted(evidence.quote, evidence.language, words)),
					),
					element(
						'figcaption',
						{},
						words.isForeign(evidence.language) && evidence.translation !== undefined
							? element('p', {}, words.quoted(evidence.translation))
							: undefined,
						element('p', {}, quotedFrom(evidence, words), notes.after([claim], part)),
					),
				),
			),
		],
		aside: (title, content) => [
			block(element('aside', {}, element('h2', {}, title), fromMarkdown(content))),
		],
		partLink: (to, words) => [{ type: 'link', url: partFile(to), children: words }],
	});
	return fromMarkdown(nodes);
}

/** A text of a record with its marks. */
function markedText(text: string, article: ArticleNode, { part, notes }: Noting): Markup {
	return all(
		...markedPieces(text, article).flatMap((piece) => [
			piece.text,
			notes.after(piece.claims, part),
		]),
	);
}

function block({ xhtml }: Markup) {
	return raw(xhtml) as { type: 'html'; value: string };
}
