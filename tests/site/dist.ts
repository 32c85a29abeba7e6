import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { site } from '../../src/site.ts';

/** A built page. */
export interface BuiltPage {
	/** Its file, relative to the project's root. */
	file: string;
	/** Its address on the site: `/`, `/glossary/`, `/404.html`. */
	path: string;
	html: string;
	$: CheerioAPI;
}

export const root = join(import.meta.dirname, '../..');
export const dist = join(root, 'dist');

if (!existsSync(join(dist, 'index.html'))) {
	throw new Error('There is no built site in `dist`. Run `npm run build` first.');
}

/** Every file of the built site, as its address: `/icon.svg`, `/glossary/index.html`. */
export const files: ReadonlySet<string> = new Set(filesIn(dist));

/** Every built page, by path. */
export const pages: readonly BuiltPage[] = [...files]
	.filter((file) => file.endsWith('.html'))
	.map((file) => {
		const html = readFileSync(join(dist, file), 'utf8');
		let parsed: CheerioAPI | undefined;
		return {
			file: `dist${file}`,
			path: file.replace(/\/index\.html$/, '/'),
			html,
			// Most tests look at a few pages only, and to parse all takes seconds.
			get $() {
				return (parsed ??= load(html));
			},
		};
	});

/** The pages that show a whole article. */
export const articlePages = pages.filter(
	({ html }) => elementsOf(html, 'point') === 3 && elementsOf(html, 'prose') > 0,
);

/** The number of elements with a class. */
function elementsOf(html: string, name: string): number {
	return [...html.matchAll(/ class="([^"]*)"/g)].filter(([, names]) =>
		names!.split(' ').includes(name),
	).length;
}

/** The files under a folder, sorted, each with a leading `/`. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
		.sort();
}

/** The target of a link within the site; `undefined` if it leads to another site. */
export function resolve(
	href: string,
	from: BuiltPage,
): { path: string; fragment: string } | undefined {
	const url = new URL(href, new URL(from.path, site.address));
	if (url.origin !== new URL(site.address).origin) return undefined;
	return {
		path: decodeURIComponent(url.pathname),
		fragment: decodeURIComponent(url.hash.slice(1)),
	};
}

/** The page at an address. */
export function pageAt(path: string): BuiltPage | undefined {
	return pages.find((page) => page.path === path);
}

/** A message about one of a page's elements, for a failure to show. */
export function placed(page: BuiltPage, found: string): string {
	return `${page.file}: ${found}`;
}
