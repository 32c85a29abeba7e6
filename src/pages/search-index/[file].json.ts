import type { APIRoute, GetStaticPaths } from 'astro';
import { getPublication, type Publication } from '../../content/publication.ts';
import type { IndexFile } from '../../search/index-files.ts';
import { publicationIndex } from '../../search/publication-index.ts';

/** Made once for each state of the content, because the server asks again for every file. */
const made = new WeakMap<Publication, IndexFile[]>();

function indexOf(publication: Publication): IndexFile[] {
	let files = made.get(publication);
	if (!files) {
		files = publicationIndex(publication);
		made.set(publication, files);
	}
	return files;
}

/** Only for development: a build writes these files directly (`src/build/files-after-pages.ts`). */
export const getStaticPaths = (() =>
	(getPublication().isDevelopment ? indexOf(getPublication()) : []).map(({ name, text }) => ({
		params: { file: name },
		props: { text },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
	new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
