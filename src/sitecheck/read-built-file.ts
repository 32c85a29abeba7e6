import type { BuiltFile, Reference } from './built-file.ts';
import { referencesInCss } from './css-references.ts';
import type { Intern } from '../text/intern.ts';
import { makeHtmlReader } from './read-html.ts';
import { fileWith, readXml } from './read-xml.ts';

/** Reads the text of a built file. */
export type ReadBuiltFile = (path: string, text: string) => BuiltFile;

/** Whether a file can hold references, by its name. */
export function isReadable(path: string): boolean {
	return /\.(?:x?html?|svg|css|xml|rss|atom|webmanifest)$|\/manifest\.json$|\/robots\.txt$/.test(
		path,
	);
}

/** Makes a reader of all kinds of files that hold references. */
export function makeBuiltFileReader(intern: Intern): ReadBuiltFile {
	const readHtml = makeHtmlReader(intern);
	return (path, text) => {
		if (/\.(?:x?html?|svg)$/.test(path)) return readHtml(path, text);
		if (path.endsWith('.css')) return readCss(path, text, intern);
		if (path.endsWith('/robots.txt')) return readRobots(path, text, intern);
		if (/\.(?:webmanifest|json)$/.test(path)) return readManifest(path, text, intern);
		return readXml(path, text, intern);
	};
}

function readCss(path: string, css: string, intern: Intern): BuiltFile {
	const references = referencesInCss(css).map(({ href, offset }): Reference => ({
		kind: 'style',
		href: intern(href.trim()),
		offset,
	}));
	return fileWith(path, references);
}

/** The `Sitemap:` lines of a robots.txt (sitemaps.org protocol, "Submitting your Sitemap"). */
function readRobots(path: string, text: string, intern: Intern): BuiltFile {
	const lines = text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim);
	const references = [...lines].map(({ 1: href = '', index }): Reference => ({
		kind: 'sitemap',
		href: intern(href),
		offset: index,
	}));
	return fileWith(path, references);
}

/** The addresses of a web app manifest (W3C Web Application Manifest, sections 1.7 to 1.13). */
function readManifest(path: string, text: string, intern: Intern): BuiltFile {
	const references: Reference[] = [];
	try {
		JSON.parse(text, (key, value: unknown) => {
			if (typeof value !== 'string' || !['src', 'start_url', 'url'].includes(key)) return value;
			const offset = Math.max(0, text.indexOf(JSON.stringify(value)));
			references.push({ kind: key === 'src' ? 'image' : 'link', href: intern(value), offset });
			return value;
		});
	} catch {
		return fileWith(path, []);
	}
	return fileWith(path, references);
}
