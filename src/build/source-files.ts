import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getPublication } from '../content/publication.ts';
import { sourceFiles } from '../exports/files.ts';
import { sourceFile } from '../routes/links.ts';
import { site } from '../site.ts';

/**
 * Writes the files of single sources after the pages are built. They are nine tenths of all files, and
 * Astro takes a millisecond of the processor to ask a route for one, ten times what it takes to write
 * it; in development the route `[source].[form]` gives them.
 */
export function sourceFilesOfBuild(): AstroIntegration {
	return {
		name: 'three-points:source-files',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const base = new URL(site.address).pathname;
				const publication = getPublication();
				for (const { key, sources } of publication.articles) {
					// One article at a time, so that no more files are open than it has.
					await mkdir(dirname(fileOf(key, 'source', 'bib')), { recursive: true });
					await Promise.all(
						sources.flatMap((source) =>
							sourceFiles.map(({ name, text }) =>
								writeFile(fileOf(key, source.key, name), text(source, publication)),
							),
						),
					);
				}

				function fileOf(article: string, source: string, form: string): string {
					return join(folder, sourceFile(article, source, form).slice(base.length));
				}
			},
		},
	};
}
