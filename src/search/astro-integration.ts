import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { site } from '../site.ts';
import { recordsFile, type SearchRecord } from './records.ts';

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
				for (const { kind, url, title, content: text } of records) {
					await index.addCustomRecord({ url, content: text, language, meta: { title, kind } });
				}
				const { files } = await index.getFiles();
				for (const { path, content: bytes } of files) {
					if (isReadyMadeInterface(path)) continue;
					const file = fileURLToPath(new URL(`pagefind/${path}`, dir));
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, bytes);
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
