import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesToBuild } from '../../../content/publication.ts';
import { csvType, figureColumns, figureRows, tableCsv } from '../../../exports/csv.ts';
import type { FigureNode } from '../../../model/graph/nodes.ts';

export const getStaticPaths = (() => {
	return articlesToBuild().flatMap((article) =>
		article.figures.map((figure) => ({
			params: { article: article.key, figure: figure.key },
			props: { figure, language: article.language },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: FigureNode }> = ({ props: { figure } }) =>
	new Response(tableCsv(figureColumns(figure), figureRows(figure)), {
		headers: { 'Content-Type': csvType },
	});
