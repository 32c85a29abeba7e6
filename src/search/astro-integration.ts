import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { buildGraph } from '../model/graph/graph.ts';
import { parseContent, proseEntriesOf } from '../content/content.ts';
import { readContentFolder } from '../content/read-folder.ts';
import { recordsOf } from '../content/records.ts';
import { chunkProse } from './chunks.ts';
import { searchRecords } from './records.ts';

/** Writes the search index into the built site. */
export function searchIndex(folder = 'content'): AstroIntegration {
	return {
		name: 'three-points:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const content = parseContent(folder, await readContentFolder(folder));
				const prose = proseEntriesOf(content);
				const records = searchRecords(buildGraph(recordsOf(content)), (article, part) => {
					const entry = prose.find(
						({ kind, article: of, stem }) =>
							(kind === 'article' || kind === 'section') && of === article && stem === part,
					);
					return entry?.prose ? chunkProse(entry.prose, part) : [];
				});

				const { index, errors } = await createIndex({ forceLanguage: 'en' });
				if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
				for (const { kind, url, title, content: text } of records) {
					await index.addCustomRecord({
						url,
						content: text,
						language: 'en',
						meta: { title, kind },
					});
				}
				const { files } = await index.getFiles();
				for (const { path, content: bytes } of files.filter(
					(file) => !isReadyMadeInterface(file.path),
				)) {
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
