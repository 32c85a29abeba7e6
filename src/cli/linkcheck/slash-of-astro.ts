import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TrailingSlash } from '../../sitecheck/site-files.ts';

/** Astro's default. */
const byDefault: TrailingSlash = 'ignore';

/**
 * How a site ends the addresses of its pages, from its Astro configuration. A plain word is read
 * from the text, because running the configuration loads all of Astro, which takes seconds.
 *
 * @param file - Relative to the working directory.
 */
export async function slashOfAstro(file: string): Promise<TrailingSlash> {
	const text = await readFile(file, 'utf8').catch(() => '');
	const [first, ...others] = text.matchAll(/^[ \t]*trailingSlash[ \t]*:(.+)$/gm);
	if (!first) return byDefault;
	const word = /^(['"])(always|never|ignore)\1,?$/.exec((first[1] ?? '').trim())?.[2];
	if (word !== undefined && others.length === 0) return word as TrailingSlash;
	const { default: config } = (await import(pathToFileURL(resolve(file)).href)) as {
		default: { trailingSlash?: TrailingSlash };
	};
	return config.trailingSlash ?? byDefault;
}
