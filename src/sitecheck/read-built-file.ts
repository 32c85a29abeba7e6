import { withoutSpaceAround } from '../text/letters/ascii-space.ts';
import type { BuiltFile, Reference } from './built-file.ts';
import { referencesInCss } from './css-references.ts';
import type { Intern } from '../text/intern.ts';
import { makeHtmlReader } from './read-html.ts';
import { feedKeys, manifestKeys, referencesInJson } from './json-references.ts';
import { fileWith, readXml } from './read-xml.ts';

/** Reads the text of a built file. */
export type ReadBuiltFile = (path: string, text: string) => BuiltFile;

/** Whether a file can have references, by its name. */
export function isReadable(path: string): boolean {
	return /\.(?:x?html?|svg|css|xml|rss|atom|webmanifest|json)$|\/(?:robots|llms)\.txt$|^\/_redirects$/.test(
		path,
	);
}

/** What marks a file of any name as a JSON Feed (JSON Feed 1.1, "Top-level"). */
const saysFeed = /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version/;

/** Makes a reader of all kinds of files that hold references. */
export function makeBuiltFileReader(intern: Intern): ReadBuiltFile {
	const readHtml = makeHtmlReader(intern);
	return (path, text) => {
		if (/\.(?:x?html?|svg)$/.test(path)) return readHtml(path, text);
		if (path.endsWith('.css')) return readCss(path, text, intern);
		if (path.endsWith('/robots.txt')) return readRobots(path, text, intern);
		if (path.endsWith('/llms.txt')) return readMarkdown(path, text, intern);
		if (path === '/_redirects') return readRedirects(path, text, intern);
		if (/\.(?:webmanifest|json)$/.test(path)) {
			const isManifest = /\.webmanifest$|\/manifest\.json$/.test(path);
			if (!isManifest && !saysFeed.test(text)) return fileWith(path, []);
			const keys = isManifest ? manifestKeys : feedKeys;
			return fileWith(path, referencesInJson(text, keys, intern));
		}
		return readXml(path, text, intern);
	};
}

function readCss(path: string, css: string, intern: Intern): BuiltFile {
	const references = referencesInCss(css).map(({ href, offset }): Reference => ({
		kind: 'style',
		href: intern(withoutSpaceAround(href)),
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

/** The links of a Markdown file that we generate. */
function readMarkdown(path: string, text: string, intern: Intern): BuiltFile {
	const links = text.matchAll(/(?<=\]\()[^\s()<>]+(?=\))/g);
	const references = [...links].map(({ 0: href, index }): Reference => ({
		kind: 'link',
		href: intern(href),
		offset: index,
	}));
	return fileWith(path, references);
}

/**
 * The targets in `_redirects`, as Netlify and Cloudflare Pages read it. Targets with placeholders
 * from the requested address are left out.
 */
function readRedirects(path: string, text: string, intern: Intern): BuiltFile {
	const lines = text.matchAll(/^(\/\S*[ \t]+)(\S+)/gm);
	const references = [...lines]
		.map(({ 1: from = '', 2: to = '', index }): Reference => ({
			kind: 'link',
			href: intern(to),
			offset: index + from.length,
		}))
		.filter(({ href }) => !/:[a-z]/i.test(href.replace(/^https?:/, '')));
	return fileWith(path, references);
}
