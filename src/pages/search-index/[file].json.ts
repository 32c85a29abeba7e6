import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication, type Publication } from '../../content/publication.ts';
import { indexFiles, type IndexFile } from '../../search/index-files.ts';
import { searchRecords } from '../../search/records.ts';
import { site } from '../../site.ts';

/** Made once for each state of the content: the development server asks for every file anew. */
const made = new WeakMap<Publication, IndexFile[]>();

function indexOf(publication: Publication): IndexFile[] {
	let files = made.get(publication);
	if (!files) {
		const records = searchRecords(publication, (name) => publication.chunks[name] ?? []);
		files = indexFiles(records, site.language);
		made.set(publication, files);
	}
	return files;
}

export const getStaticPaths = (() =>
	indexOf(getPublication()).map(({ name, text }) => ({
		params: { file: name },
		props: { text },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
