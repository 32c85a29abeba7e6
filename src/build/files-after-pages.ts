import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readingNow } from '../content/hand-over.ts';
import { getPublication, type Publication } from '../content/publication.ts';
import { sourceFiles } from '../exports/files.ts';
import { sitePath, sourceFile } from '../routes/links.ts';
import { indexFolder } from '../search/index-folder.ts';
import { publicationIndex } from '../search/publication-index.ts';
import { site } from '../site.ts';

/** A file of the built site. */
interface BuiltFile {
	/** Its address on the site, with the site's base. */
	path: string;
	text: () => string;
}

/**
 * Writes the files that do not need routes, after the pages are built. In development, routes at
 * the same addresses serve them.
 *
 * - Files of single sources are nine tenths of all files, and Astro takes a millisecond of
 * processor time to get one from a route, ten times as long as it takes to write it.
 * - The search index is one text for all articles, and Astro keeps the data of its routes until the
 * last page: half a gigabyte for a thousand articles.
 */
export function filesAfterPages(): AstroIntegration {
	return {
		name: 'three-points:files-after-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				// With several batches, the process that starts them writes these files at the end
				// (`src/cli/build/build-in-batches.ts`).
				if (site.batch) process.send?.({ source: readingNow().source } satisfies BatchDone);
				else await writeFilesAfterPages(fileURLToPath(dir));
			},
		},
	};
}

/** What a batch sends, once it is built, to the process that started it. */
export interface BatchDone {
	/** The state of the content files that it was built from. */
	source: string;
}

/** Writes these files for the last reading of the content. */
export async function writeFilesAfterPages(folder: string): Promise<void> {
	const base = new URL(site.address).pathname;
	// One group at a time, which limits the number of open files to the size of a group.
	for (const group of groupsOf(getPublication())) {
		await Promise.all(
			group.map(async ({ path, text }) => {
				const file = join(folder, path.slice(base.length));
				await mkdir(dirname(file), { recursive: true });
				await writeFile(file, text());
			}),
		);
	}
}

function* groupsOf(publication: Publication): Iterable<BuiltFile[]> {
	for (const { key, sources } of publication.articles) {
		yield sources.flatMap((source) =>
			sourceFiles.map(({ name, text }) => ({
				path: sourceFile(key, source.key, name),
				text: () => text(source, publication),
			})),
		);
	}
	yield publicationIndex(publication).map(({ name, text }) => ({
		path: sitePath(`${indexFolder}/${name}.json`),
		text: () => text,
	}));
}
