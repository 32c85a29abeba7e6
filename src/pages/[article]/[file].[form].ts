import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages, getPublication } from '../../content/publication.ts';
import type { ExportFile } from '../../exports/export-file.ts';
import { articleFiles, halvesOf } from '../../exports/files.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';

export const getStaticPaths = (() =>
	articleFiles.flatMap((file) =>
		articlePages(file.when).map(({ params, props }) => ({
			params: { ...params, ...halvesOf(file.name) },
			props: { ...props, file },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ article: ArticleNode; file: ExportFile<ArticleNode> }> = ({ props }) =>
	new Response(props.file.text(props.article, getPublication()), {
		headers: { 'Content-Type': props.file.type },
	});
