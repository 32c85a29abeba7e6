import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages } from '../../content/publication.ts';
import { articleFiles, type ExportFile, halvesOf } from '../../exports/files.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';

export const getStaticPaths = (() =>
	articleFiles.flatMap((file) =>
		articlePages(file.when).map(({ params, props }) => ({
			params: { ...params, ...halvesOf(file.name) },
			props: { ...props, file },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode; file: ExportFile<ArticleNode> }> = ({ props }) =>
	new Response(props.file.text(props.article), { headers: { 'Content-Type': props.file.type } });
