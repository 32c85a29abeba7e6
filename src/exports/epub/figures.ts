import { type ArticleFigure, figureOf } from '../../figures/article-figures.ts';
import { palettes } from '../../figures/drawing/paint.ts';
import { standalone } from '../../figures/drawing/standalone.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { figureId } from '../../routes/anchors.ts';
import { figurePath, fullAddress } from '../../routes/links.ts';
import { writable } from '../../text/letters/writable.ts';
import { wordsFor } from '../../words/words-of.ts';
import { hasTables } from '../figure-tables.ts';
import { files } from './files.ts';
import { all, element, joined, type Markup } from './markup.ts';
import { numbersOf } from './notes.ts';

/** Narrow enough for an e-reader, which has large letters. */
const screen = { width: 480, letters: 14, isFramed: false, palette: palettes.light };

/** The most claims that are named below a figure; a timeline rests on too many. */
const mostNamed = 16;

/** A figure with its finding above it, and below it its sources and a link to its numbers. */
export function figureMarkup(article: ArticleNode, key: string): Markup {
	const figure = figureOf(article, key);
	if (!figure) return all();
	const { title, measure, credits, claims } = figure;
	const id = figureId(key);
	const { exported } = wordsFor(article);
	const ways = [
		hasTables(article, key)
			? element('a', { href: `${files.numbers}#numbers-${id}` }, exported.asTable)
			: undefined,
		element('a', { href: fullAddress(figurePath(article.key, key)) }, exported.largeOnWeb),
		claims.length > 0 && claims.length <= mostNamed
			? all(exported.claimsAre, numbersOf(claims))
			: undefined,
	];
	return element(
		'figure',
		{ id, 'aria-labelledby': `${id}-title` },
		element(
			'figcaption',
			{},
			element('p', { class: 'figure-title', id: `${id}-title` }, title),
			element('p', { class: 'credit' }, measure),
		),
		picture(figure, id),
		element('p', { class: 'credit' }, credits[0]),
		element('p', { class: 'credit' }, joined(ways, ' · ')),
	);
}

/** The drawing, with its own title and description as its name; the SVG refers to them by id. */
function picture(figure: ArticleFigure, id: string): Markup {
	const description = figure.description || figure.measure;
	const svg = writable(standalone({ ...figure, description }, screen))
		.replace('<svg ', `<svg aria-labelledby="${id}-name" aria-describedby="${id}-words" `)
		.replace('<title>', `<title id="${id}-name">`)
		.replace('<desc>', `<desc id="${id}-words">`)
		// As an attribute, it is part of SVG 2, which checkers and readers of older books reject.
		.replaceAll(/ paint-order="(\w+)"/g, ' style="paint-order:$1"');
	return { xhtml: svg };
}
