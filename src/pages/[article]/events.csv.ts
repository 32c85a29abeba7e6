import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages } from '../../content/publication.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { eventsCsv } from '../../exports/csv.ts';

export const getStaticPaths = (() =>
	articlePages(({ events }) => events.length > 0)) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	new Response(eventsCsv(props.article.events), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8' },
	});
