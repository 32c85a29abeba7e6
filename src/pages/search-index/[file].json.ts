import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication, type Publication } from '../../content/publication.ts';
import type { IndexFile } from '../../search/index-files.ts';
import { publicationIndex } from '../../search/publication-index.ts';

/** Made once for each state of the content: the server asks for every file again. */
const made = new WeakMap<Publication, IndexFile[]>();

function indexOf(publication: Publication): IndexFile[] {
	let files = made.get(publication);
	if (!files) {
		files = publicationIndex(publication);
		made.set(publication, files);
	}
	return files;
}

/** For development alone: a build writes these files without asking (`src/build/files-after-pages.ts`). */
export const getStaticPaths = (() =>
	(getPublication().isDevelopment ? indexOf(getPublication()) : []).map(({ name, text }) => ({
		params: { file: name },
		props: { text },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
