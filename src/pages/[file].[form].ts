import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication, sharedPaths } from '../content/publication.ts';
import type { ExportFile } from '../exports/export-file.ts';
import { halvesOf } from '../exports/files.ts';
import { siteFiles } from '../exports/site-files.ts';
import type { Graph } from '../model/graph/nodes.ts';

export const getStaticPaths = (() =>
	sharedPaths(() =>
		siteFiles.map((file) => ({
			params: halvesOf(file.name),
			props: { file },
		})),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ExportFile<Graph> }> = ({ props }) => {
	const publication = getPublication();
	return new Response(props.file.text(publication, publication), {
		headers: { 'Content-Type': props.file.type },
	});
};
