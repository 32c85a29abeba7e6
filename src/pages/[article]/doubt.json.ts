import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages } from '../../content/publication.ts';
import { doubtFile } from '../../exports/doubt.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';

export const getStaticPaths = (() => articlePages()) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	new Response(JSON.stringify(doubtFile(props.article)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
