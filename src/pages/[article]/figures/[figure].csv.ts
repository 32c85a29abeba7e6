import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../../content/publication.ts';
import type { FigureNode } from '../../../model/graph/nodes.ts';
import { figureCsv } from '../../../exports/csv.ts';

export const getStaticPaths = (() => {
	const { articles } = getPublication();
	return articles.flatMap((article) =>
		article.figures.map((figure) => ({
			params: { article: article.key, figure: figure.key },
			props: { figure },
		})),
	);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: FigureNode }> = ({ props }) =>
	new Response(figureCsv(props.figure), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
