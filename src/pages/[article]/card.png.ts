import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages, articlesToBuild, getPublication } from '../../content/publication.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { card, settable } from '../../typeset/set-files.ts';
import { setResponse } from '../../typeset/set-response.ts';

export const getStaticPaths = (async () => {
	const possible = await settable(articlesToBuild());
	return possible.has(card) ? articlePages() : [];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	setResponse(card, props.article, getPublication());
