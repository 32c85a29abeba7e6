import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesToBuild } from '../../../content/publication.ts';
import { type ArticleFigure, figuresOf } from '../../../figures/article-figures.ts';
import { palettes } from '../../../figures/drawing/paint.ts';
import { fileWidth, standalone } from '../../../figures/drawing/standalone.ts';
import { loadRasteriser } from '../../../raster/png.ts';
import { figureFile } from '../../../routes/links.ts';
import { absentFiles } from '../../../words/some-files.ts';

/**
 * Each figure as PNG, twice as large as its SVG. If none can be drawn, the build says which are
 * missing.
 */
export const getStaticPaths = (async () => {
	const pages = articlesToBuild().flatMap((article) =>
		figuresOf(article).map((figure) => ({
			params: { article: article.key, figure: figure.key },
			props: { figure },
		})),
	);
	if (await loadRasteriser()) return pages;
	const missing = pages.map(({ params }) => figureFile(params.article, params.figure, 'png'));
	console.warn(absentFiles(missing, process.env.EXPORTS === 'none'));
	return [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: ArticleFigure }> = async ({ props }) => {
	const draw = await loadRasteriser();
	if (!draw) return new Response(null, { status: 404 });
	const svg = standalone(props.figure, { width: fileWidth, palette: palettes.light });
	return new Response(draw(svg, 2 * fileWidth), { headers: { 'Content-Type': 'image/png' } });
};
