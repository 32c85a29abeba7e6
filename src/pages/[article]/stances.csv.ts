import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages } from '../../content/publication.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { stancesCsv } from '../../exports/csv.ts';

export const getStaticPaths = (() =>
	articlePages(({ stances }) => stances.length > 0)) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	new Response(stancesCsv(props.article.stances), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
