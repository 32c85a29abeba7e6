import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesToBuild } from '../../../content/publication.ts';
import { type ArticleFigure, figuresOf } from '../../../figures/article-figures.ts';
import { palettes } from '../../../figures/drawing/paint.ts';
import { fileWidth, standalone } from '../../../figures/drawing/standalone.ts';

/** Each figure as a separate file, in light and in dark colours. */
export const getStaticPaths = (() => {
	return articlesToBuild().flatMap((article) =>
		figuresOf(article).flatMap((figure) =>
			(['light', 'dark'] as const).map((colours) => ({
				params: {
					article: article.key,
					figure: colours === 'light' ? figure.key : `${figure.key}.dark`,
				},
				props: { figure, colours },
			})),
		),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: ArticleFigure; colours: keyof typeof palettes }> = ({
	props,
}) =>
	new Response(standalone(props.figure, { width: fileWidth, palette: palettes[props.colours] }), {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
