import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication } from '../../content/publication.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { stancesCsv } from '../../exports/csv.ts';

export const getStaticPaths = (async () => {
	const { articles } = await getPublication();
	return articles
		.filter((article) => article.stances.length > 0)
		.map((article) => ({ params: { article: article.key }, props: { article } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	new Response(stancesCsv(props.article.stances), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
