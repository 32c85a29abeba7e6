import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withLightScripts } from './light-scripts.ts';
import { trimHashes } from './trim-hashes.ts';

/**
 * Limits the policy of each built page to the scripts and styles that the page has, and makes its
 * scripts wait for what readers see.
 */
export function finishedPages(): AstroIntegration {
	return {
		name: 'three-points:finished-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const names = await readdir(folder, { recursive: true });
				const pages = names.filter((name) => name.endsWith('.html'));
				// A few at a time, so that a site larger than memory can be built.
				const left = pages.values();
				const trimEach = async () => {
					for (const name of left) {
						const file = join(folder, name);
						// The text that is looked for is ASCII. Reading and writing one character per byte
						// takes half the time.
						const html = await readFile(file, 'latin1');
						const light = withLightScripts(trimHashes(html, 'latin1'));
						await writeFile(file, light, 'latin1');
					}
				};
				await Promise.all(Array.from({ length: 8 }, trimEach));
			},
		},
	};
}
