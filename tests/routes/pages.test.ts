import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleNames, rootNames } from '../../src/routes/pages.ts';

const pages = join(import.meta.dirname, '../../src/pages');

/** The names that files and folders of a folder of pages take; a key cannot have a dot, `[key]` takes none. */
function namesIn(folder: string): string[] {
	const names = readdirSync(folder)
		.map((name) => name.replace(/\.(?:astro|ts)$/, ''))
		.filter((name) => name !== 'index' && !/[.[]/.test(name));
	return [...new Set(names)].sort();
}

/** The folder of a script that the bundler writes; see `astro.config.mjs`. */
const bundled = 'pagefind';

test('No article can take the address of a page, or of the search', () => {
	expect([...rootNames].sort()).toEqual([...namesIn(pages), bundled].sort());
});

test('No section can have the address of another page of its article', () => {
	expect([...articleNames].sort()).toEqual(namesIn(join(pages, '[article]')));
});
