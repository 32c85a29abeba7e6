import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages, articlesToBuild, getPublication } from '../../content/publication.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { eBook, settable } from '../../typeset/set-files.ts';
import { setResponse } from '../../typeset/set-response.ts';

export const getStaticPaths = (async () => {
	const possible = await settable(articlesToBuild());
	if (!possible.has(eBook)) return [];
	return articlePages().map(({ params, props }) => ({
		params: { ...params, book: eBook.name(props.article).replace(/\.epub$/, '') },
		props,
	}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode }> = ({ props }) =>
	setResponse(eBook, props.article, getPublication());
