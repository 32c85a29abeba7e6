import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { site } from '../site.ts';
import { recordsFile, type SearchRecord } from './records.ts';

/** How many records are sent at once. */
const batch = 1000;

/**
 * Writes the search index into the built site, from the records that the build itself wrote: what
 * is not published cannot be found.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'three-points:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const list = fileURLToPath(new URL(recordsFile, dir));
				const records = JSON.parse(await readFile(list, 'utf8')) as SearchRecord[];
				await rm(list);
				const [language = site.language] = site.language.split('-');
				const { index, errors } = await createIndex({ forceLanguage: language });
				if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
				for (let from = 0; from < records.length; from += batch) {
					// Sent together, they are still taken one after the other.
					await Promise.all(
						records
							.slice(from, from + batch)
							.map(({ kind, url, title, content: text }) =>
								index.addCustomRecord({ url, content: text, language, meta: { title, kind } }),
							),
					);
				}
				const folder = fileURLToPath(new URL('pagefind/', dir));
				await index.writeFiles({ outputPath: folder });
				for (const name of await readdir(folder)) {
					if (isReadyMadeInterface(name)) await rm(join(folder, name));
				}
				await close();
				logger.info(`${String(records.length)} records can be searched.`);
			},
		},
	};
}

/** The ready-made interfaces that come with every index; the search page is our own. */
function isReadyMadeInterface(path: string): boolean {
	return /-ui\.(?:js|css)$|highlight\.js$|wasm\.unknown/.test(path);
}
