import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readingNow } from '../content/hand-over.ts';
import { getPublication, type Publication } from '../content/publication.ts';
import { sourceFiles } from '../exports/files.ts';
import { sitePath, sourceFile } from '../routes/links.ts';
import { indexFolder } from '../search/manifest.ts';
import { publicationIndex } from '../search/publication-index.ts';
import { site } from '../site.ts';

/** A file of the built site. */
interface BuiltFile {
	/** Its address on the site, with the site's base. */
	path: string;
	text: () => string;
}

/**
 * Writes what need not be asked for page by page after the pages are built; in development, routes
 * of the same addresses give it.
 *
 * - Files of single sources are nine tenths of all files, and Astro takes a millisecond of the
 *   processor to ask a route for one, ten times what it takes to write it.
 * - The search index is one text for all articles, and Astro keeps what routes were asked with until
 *   the last page: of a thousand articles, half a gigabyte.
 */
export function filesAfterPages(): AstroIntegration {
	return {
		name: 'three-points:files-after-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				// Of several batches, what builds them writes these at the end (`src/cli/build-in-batches.ts`).
				if (site.batch) process.send?.({ source: readingNow().source } satisfies BatchDone);
				else await writeFilesAfterPages(fileURLToPath(dir));
			},
		},
	};
}

/** What a batch says to the process that started it when it is built. */
export interface BatchDone {
	/** The state of the files of the content that it was built of. */
	source: string;
}

/** Writes them for what was read last. */
export async function writeFilesAfterPages(folder: string): Promise<void> {
	const base = new URL(site.address).pathname;
	// One group at a time, so that no more files are open than it has.
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
