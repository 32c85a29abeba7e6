import { createHash } from 'node:crypto';
import type { Root } from 'mdast';
import type { LooseRecord } from '../model/graph/assemble.ts';
import type { LinkState } from '../link-state/link-memory.ts';
import { type Chunk, chunkProse } from '../prose/chunks.ts';
import { copyWithoutPlaces } from '../prose/copy-tree.ts';
import { type Content, proseEntriesOf, redirectsFile } from './content.ts';
import type { Entry } from './entry.ts';
import { publishedEntries, type Waiting, waitingArticles } from './published.ts';
import { looseRecordsOf } from './records.ts';
import { readRedirects, type Redirect } from './redirects.ts';

/** What pages, search and exports get from one reading of the content folder. */
export interface Reading {
	/** A name for this state of the content: changes when anything that is shown changes. */
	digest: string;
	/** A name for the state of its files. */
	source: string;
	/** Whether it was read for the development server: with stand-ins for what is missing. */
	isDevelopment: boolean;
	/**
	 * The articles among the records that are not out yet, by key. Empty except in development and in
	 * a preview.
	 */
	waiting: Record<string, Waiting>;
	/** The records that may be shown, in the order of their files. */
	records: LooseRecord[];
	/** The files with prose that may be shown. */
	prose: ProseFile[];
	/** Prose cut at its headings: `article/part`, `people/person` or `glossary/term` → stretches. */
	chunks: Record<string, Chunk[]>;
	/** The same prose as parsed trees, which exports rewrite. */
	trees: Record<string, Root>;
	/** What the link check remembers. */
	links: LinkState;
	/** Addresses that moved, and where they lead now. */
	redirects: Redirect[];
	/** The errors that the rules found, as the terminal prints them; empty where they found none. */
	problems: string;
}

/** A file with prose. */
export interface ProseFile {
	/** Its path below the content folder, without ending. */
	id: string;
	file: string;
	/** The article it belongs to, if it belongs to one. */
	article: string | undefined;
	/** Whether there is anything below the frontmatter. */
	hasProse: boolean;
}

interface ReadingOptions {
	/** Whether it is read for the development server. */
	isDevelopment: boolean;
	/**
	 * Whether articles that are not out yet, and what only they use, are included. By default, only
	 * in development.
	 */
	withDrafts?: boolean;
	/**
	 * The day on which it is read, `YYYY-MM-DD`: articles with a later day of publication are not out
	 * yet.
	 */
	today: string;
	/** Problems as text. */
	report: string;
}

/** Makes a reading from parsed content. */
export function makeReading(
	content: Content,
	{ isDevelopment, withDrafts = isDevelopment, today, report }: ReadingOptions,
): Reading {
	const shown = withDrafts ? content.entries : publishedEntries(content, today);
	const waiting = withDrafts ? Object.fromEntries(waitingArticles(content, today)) : {};
	const visible = new Set<Entry>(shown);
	const withProse = proseEntriesOf(content).filter(
		(entry) => entry.prose && visible.has(entry) && entry.data !== undefined,
	);
	const hash = createHash('sha256').update(`${report}${String(isDevelopment)}`);
	hash.update(JSON.stringify([withDrafts, ...waitingArticles(content, today)]));
	const source = digestOf(content.texts);
	hash.update(source);
	const named = withProse.flatMap(({ article, file, stem, prose }): [string, string, Root][] => {
		const name =
			article === undefined ? proseId(file.slice(content.folder.length + 1)) : `${article}/${stem}`;
		return prose ? [[name, stem, prose]] : [];
	});
	return {
		digest: hash.digest('base64url'),
		source,
		isDevelopment,
		waiting,
		records: looseRecordsOf(shown),
		prose: withProse.map(({ file, article, prose }) => ({
			id: proseId(file.slice(content.folder.length + 1)),
			...{ file, article },
			hasProse: prose?.children.some(({ type }) => type !== 'yaml') ?? false,
		})),
		chunks: Object.fromEntries(
			named.map(([name, stem, prose]) => [name, madeOf(prose, stem).chunks]),
		),
		trees: Object.fromEntries(named.map(([name, stem, prose]) => [name, madeOf(prose, stem).tree])),
		links: content.links.state,
		redirects: readRedirects(content.texts.get(`${content.folder}/${redirectsFile}`)),
		problems: report,
	};
}

/**
 * A name for the state of files. It depends on their paths, which begin with the content folder as
 * it is given.
 */
export function digestOf(texts: Iterable<readonly [path: string, text: string]>): string {
	const hash = createHash('sha256');
	for (const [path, text] of texts) hash.update(`${path}\0${text}\0`);
	return hash.digest('base64url');
}

/**
 * What was made from each prose. While files are watched, most of it is the same as in the reading
 * before.
 */
const made = new WeakMap<Root, { chunks: Chunk[]; tree: Root }>();

function madeOf(prose: Root, stem: string): { chunks: Chunk[]; tree: Root } {
	const known = made.get(prose);
	if (known) return known;
	// The tree is a copy, because Astro's compiler gets the parsed trees and changes them.
	const now = { chunks: chunkProse(prose, stem), tree: copyWithoutPlaces(prose) };
	made.set(prose, now);
	return now;
}

/** Id of a file with prose: its path below the content folder, without ending. */
export function proseId(path: string): string {
	return path.replace(/\.mdx$/, '');
}
