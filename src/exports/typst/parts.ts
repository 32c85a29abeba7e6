import type { Root } from 'mdast';
import { figureOf } from '../../figures/article-figures.ts';
import { palettes } from '../../figures/drawing/paint.ts';
import { standalone } from '../../figures/drawing/standalone.ts';
import type { ArticleNode, PartNode } from '../../model/graph/nodes.ts';
import { hasTables } from '../figure-tables.ts';
import { markedPieces, plain, raw, rewriteProse } from '../prose.ts';
import { figureId } from '../../routes/anchors.ts';
import { quotedFrom } from '../../words/source-words.ts';
import { wordsFor } from '../../words/words-of.ts';
import { quoted } from './evidence.ts';
import { fromMarkdown } from './from-markdown.ts';
import { all, blocks, call, type Markup } from './markup.ts';
import type { Notes } from './notes.ts';

/**
 * The width of the prose column, in units that make letters in pictures as large as those of notes.
 */
const column = { width: 640, letters: 13.5, isFramed: false, isLayered: true };
const onPaper = { ...palettes.light, paper: '#ffffff' };

/** The most claims that are named below a figure; a timeline rests on too many. */
const mostNamed = 16;

/** A part of the article: its title and question, its prose with notes, its verdict. */
export function partMarkup(
	article: ArticleNode,
	part: PartNode,
	tree: Root | undefined,
	notes: Notes,
): Markup {
	const { key, section } = part;
	const words = wordsFor(article);
	const prose = tree
		? rewriteProse(tree, article, {
				mark: (marked, claims) => [...marked, raw(notes.after(claims, key).typst)],
				figure: (figure) => [block(figureMarkup(article, figure.key))],
				quotation: (claim, evidence) => [
					block(
						call(
							'quotation',
							{
								translation:
									words.isForeign(evidence.language) && evidence.translation !== undefined
										? all(words.quoted(evidence.translation))
										: undefined,
							},
							quoted(evidence.quote, evidence.language, words),
							all(quotedFrom(evidence, words), notes.after([claim], key)),
						),
					),
				],
				aside: (title, content) => [block(call('aside', {}, title, fromMarkdown(content)))],
				partLink: (to, label) => [...label, plain(' '), raw(call('page-of-part', {}, to).typst)],
			})
		: [];
	return blocks([
		call('part', {
			key,
			title: section && words.partTitle(part),
			question: section?.question,
		}),
		fromMarkdown(prose),
		...(section?.verdict === undefined
			? []
			: [call('verdict', {}, markedText(section.verdict, article, key, notes))]),
	]);
}

/** A text of a record with its marks. */
function markedText(text: string, article: ArticleNode, part: string, notes: Notes): Markup {
	return all(
		...markedPieces(text, article).flatMap((piece) => [
			piece.text,
			notes.after(piece.claims, part),
		]),
	);
}

/** A figure with its finding above and its sources below. */
export function figureMarkup(article: ArticleNode, key: string): Markup {
	const figure = figureOf(article, key);
	if (!figure) return all();
	const svg = standalone(figure, { ...column, palette: onPaper });
	const claims =
		figure.claims.length > mostNamed ? [] : figure.claims.toSorted((a, b) => a.number - b.number);
	return call('picture', {
		id: figureId(key),
		title: figure.title,
		measure: figure.measure,
		// A timeline without phases has no description.
		alt: figure.description === '' ? figure.title : figure.description,
		credits: [...figure.credits],
		claims: claims.map(({ key: claim, number }) => [claim, number]),
		table: hasTables(article, key) ? wordsFor(article).exported.asTable : undefined,
		svg,
	});
}

function block({ typst }: Markup) {
	return { type: 'html' as const, value: typst };
}
