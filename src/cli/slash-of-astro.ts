import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TrailingSlash } from '../sitecheck/site-files.ts';

/** Astro's own default. */
const byDefault: TrailingSlash = 'ignore';

/**
 * How a site ends the addresses of its pages, by its Astro configuration. Written as a plain word it is
 * taken from the text: to run the configuration loads all of Astro, for seconds.
 *
 * @param file - From the working directory.
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
