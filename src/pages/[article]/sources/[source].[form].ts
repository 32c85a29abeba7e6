import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePages, getPublication } from '../../../content/publication.ts';
import type { ExportFile } from '../../../exports/export-file.ts';
import { sourceFiles } from '../../../exports/files.ts';
import type { SourceNode } from '../../../model/graph/nodes.ts';

/** Only for development: a build writes these files directly (`src/build/files-after-pages.ts`). */
export const getStaticPaths = (() =>
	(getPublication().isDevelopment ? articlePages() : []).flatMap(({ params, props }) =>
		props.article.sources.flatMap((source) =>
			sourceFiles.map((file) => ({
				params: { ...params, source: source.key, form: file.name },
				props: { source, file },
			})),
		),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ source: SourceNode; file: ExportFile<SourceNode> }> = ({ props }) =>
	new Response(props.file.text(props.source, getPublication()), {
		headers: { 'Content-Type': props.file.type },
	});
