import { type ArticleFigure, figureOf } from '../../figures/article-figures.ts';
import { palettes } from '../../figures/paint.ts';
import { standalone } from '../../figures/standalone.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { figureId } from '../../routes/anchors.ts';
import { files } from './files.ts';
import { all, element, type Markup, writable } from './markup.ts';
import { hasNumbers } from './numbers.ts';
import { numbersOf } from './notes.ts';

/** Narrow enough for an e-reader, whose letters are large. */
const screen = { width: 600, letters: 15, isFramed: false, palette: palettes.light };

/** The most claims that are named below a figure: a timeline rests on too many. */
const mostNamed = 16;

/** A figure with its finding above, its sources below, and where its numbers are. */
export function figureMarkup(article: ArticleNode, key: string): Markup {
	const figure = figureOf(article, key);
	if (!figure) return all();
	const { title, measure, credits, claims } = figure;
	const id = figureId(key);
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
		...credits.map((credit) => element('p', { class: 'credit' }, credit)),
		element(
			'p',
			{ class: 'credit' },
			hasNumbers(article, key)
				? element('a', { href: `${files.numbers}#numbers-${id}` }, 'What it shows, as a table')
				: undefined,
			claims.length > 0 && claims.length <= mostNamed
				? all('. Claims: ', numbersOf(claims), '.')
				: undefined,
		),
	);
}

/** The drawing, named by its own title and description, which the elements of an SVG are found by through ids. */
function picture(figure: ArticleFigure, id: string): Markup {
	const svg = writable(standalone(figure, screen))
		.replace('<svg ', `<svg aria-labelledby="${id}-name" aria-describedby="${id}-words" `)
		.replace('<title>', `<title id="${id}-name">`)
		.replace('<desc>', `<desc id="${id}-words">`);
	return { xhtml: svg };
}
