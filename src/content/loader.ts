import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Problem } from '../problems/problem.ts';
import type { Watcher } from './missed-changes.ts';
import { keepTree } from '../prose/parsed-trees.ts';
import { withoutFrontmatter } from '../prose/without-frontmatter.ts';
import { reportToTerminal } from '../problems/terminal.ts';
import type { ContentFile } from '../text/content-file.ts';
import type { Batch } from '../site.ts';
import { keysInBatch } from './batch.ts';
import { type Content, proseEntriesOf } from './content.ts';
import { type ParseCache, parseContent } from './parse-content.ts';
import { handOver } from './hand-over.ts';
import { refuse, reportReading, tellWaiting } from './loader-reports.ts';
import { waitingArticles } from './published.ts';
import { type Pictures, readPictures } from './read-pictures.ts';
import { readContentFolder } from './read-folder.ts';
import { makeReading, type ProseFile, type Reading } from './reading.ts';
import { watchContent } from './watch-content.ts';

/**
 * Finds the problems of a content. These are the rules of `src/check`, passed in so that reading
 * does not depend on them.
 */
export type FindProblems = (
	content: Content,
	/** The files it was read from; if it is read repeatedly, also what was parsed from each file. */
	read: { files: readonly ContentFile[]; cache?: ParseCache },
) => Promise<Problem[]>;

interface LoaderOptions {
	/** The content folder, from the root of the project. */
	folder: string;
	findProblems: FindProblems;
	/** Gives the day, `YYYY-MM-DD`, at each reading. The rules use the same day. */
	today: () => string;
	/** Whether a build includes articles that are not out yet. */
	withDrafts?: boolean;
	/** The batch of articles to build; if absent, all articles. */
	batch?: Batch | undefined;
}

/** The two collections that one reading of the content folder fills. */
export interface ContentLoaders {
	/** One entry, `now`: the digest of the reading that the pages use, so that Astro sees it change. */
	reading: Loader;
	/** One entry for each file with prose. Astro compiles it when a page asks for it. */
	prose: Loader;
}

/**
 * Loaders that share one reading of the content folder. A build refuses content with errors; the
 * development server shows them and goes on. In development, the folder is read again at each
 * change.
 */
export function contentLoaders(options: LoaderOptions): ContentLoaders {
	const source = makeSource(options);
	return {
		reading: {
			name: 'content-reading',
			load: (context) =>
				source.feed(context, ({ digest }) => {
					context.store.clear();
					context.store.set({ id: 'now', data: { digest } });
				}),
		},
		prose: {
			name: 'content-prose',
			load: (context) =>
				source.feed(context, (now) => {
					const prose = proseIn(options.batch, now);
					const ids = new Set(prose.map(({ id }) => id));
					for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
					for (const { id, file, hasProse } of prose) {
						context.store.set({
							id,
							data: { hasProse },
							filePath: posixPath(fileURLToPath(context.config.root), file),
							deferredRender: true,
						});
					}
				}),
		},
	};
}

/**
 * The files with prose whose pages are built. Astro loads every compiled file, whether or not a
 * page asks for it, so the others are left out.
 */
function proseIn(batch: Batch | undefined, { prose, records }: Reading): ProseFile[] {
	const keys = keysInBatch(
		records.flatMap(({ kind, key }) => (kind === 'article' ? key : [])),
		batch,
	);
	return prose.filter(({ article }) => article === undefined || keys.has(article));
}

type Fill = (reading: Reading) => void;

/** Reads once for several collections, and again for all of them when a file changes. */
function makeSource({ folder, findProblems, today, withDrafts = false, batch }: LoaderOptions) {
	const fills = new Map<string, Fill>();
	let reading: Promise<Reading> | undefined;
	let watched: unknown;
	/** How many warnings the last reading had. Warnings stop neither a build nor a page. */
	let warnings = 0;
	/**
	 * Used only in development: a build reads each file once, and does not need again what it parsed.
	 */
	const cache: ParseCache = new Map();
	/** The last reading in development, and what it was made from. */
	let before: { files: ContentFile[]; pictures: Pictures; reading: Reading } | undefined;

	return {
		async feed(context: LoaderContext, fill: Fill): Promise<void> {
			const isDevelopment = context.watcher !== undefined;
			// When Astro loads a collection a second time, it needs a new reading.
			if (fills.has(context.collection)) reading = undefined;
			fills.set(context.collection, fill);
			const now = await (reading ??= read(context, isDevelopment));
			handOver(now);
			fill(now);
			if (context.watcher && context.watcher !== watched) {
				watched = context.watcher;
				watch(context, context.watcher);
			}
		},
	};

	async function read(context: LoaderContext, isDevelopment: boolean): Promise<Reading> {
		const root = fileURLToPath(context.config.root);
		const home = resolve(root, folder);
		const files = await readContentFolder(home);
		const { publicDir } = context.config;
		const pictures = await readPictures(home, fileURLToPath(publicDir), folder);
		// One save leads to several readings, and the rules take time.
		if (before && isSame(before.files, files) && isDeepStrictEqual(before.pictures, pictures)) {
			return before.reading;
		}
		const placed = files.map((file) => ({ ...file, path: posixPath(root, file.path) }));
		const kept = isDevelopment ? { cache } : {};
		const content = parseContent(folder, placed, { pictures, ...kept });
		// The content was already checked before the first batch.
		const problems = batch ? [] : await findProblems(content, { files: placed, ...kept });
		const errors = problems.filter(({ severity }) => severity === 'error');
		const report = reportToTerminal(errors, (file) => content.texts.get(file), { colour: false });
		if (!isDevelopment && errors.length > 0) refuse(context, report);
		warnings = problems.length - errors.length;
		// In development the trees are read again at each change, so only a build gives them away.
		const day = today();
		const made = makeReading(content, {
			...{ isDevelopment, today: day, report },
			withDrafts: isDevelopment || withDrafts,
		});
		if (!isDevelopment) keepTrees(root, content, proseIn(batch, made));
		if (!isDevelopment && !withDrafts) tellWaiting(context, waitingArticles(content, day));
		if (isDevelopment) before = { files, pictures, reading: made };
		return made;
	}

	/** Gives the collections each new reading of a folder that changes. */
	function watch(context: LoaderContext, watcher: Watcher): void {
		const home = resolve(fileURLToPath(context.config.root), folder).replaceAll('\\', '/');
		let last = '';
		watchContent(home, watcher, async () => {
			try {
				const now = await read(context, true);
				if (now.digest === last) return;
				last = now.digest;
				reading = Promise.resolve(now);
				handOver(now);
				for (const fill of fills.values()) fill(now);
				reportReading(context, now, warnings);
			} catch (error) {
				context.logger.error((error as Error).message);
			}
		});
		void reading?.then((now) => {
			last = now.digest;
			reportReading(context, now, warnings);
		});
	}
}

/** Whether the same files were read with the same texts. */
function isSame(before: readonly ContentFile[], files: readonly ContentFile[]): boolean {
	return (
		before.length === files.length &&
		files.every(({ path, text, unreadable }, index) => {
			const known = before[index];
			return known?.path === path && known.text === text && known.unreadable === unreadable;
		})
	);
}

/** Gives the trees to the compiler. In a build, nothing else reads them after this. */
function keepTrees(root: string, content: Content, compiled: readonly ProseFile[]): void {
	const files = new Set(compiled.map(({ file }) => file));
	for (const { file, prose } of proseEntriesOf(content)) {
		const text = content.texts.get(file);
		if (files.has(file) && prose && text !== undefined) {
			keepTree(resolve(root, file), withoutFrontmatter(text), prose);
		}
	}
}

function posixPath(root: string, path: string): string {
	return relative(root, resolve(root, path)).replaceAll('\\', '/');
}
