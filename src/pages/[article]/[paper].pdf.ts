import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages, articlesToBuild, getPublication } from '../../content/publication.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { paper, settable } from '../../typeset/set-files.ts';
import { setResponse } from '../../typeset/set-response.ts';

export const getStaticPaths = (async () => {
	const possible = await settable(articlesToBuild());
	if (!possible.has(paper)) return [];
	return articlePages().map(({ params, props }) => ({
		params: { ...params, paper: paper.name(props.article).replace(/\.pdf$/, '') },
		props,
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	setResponse(paper, props.article, getPublication());
