import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Problem } from '../problems/problem.ts';
import { tellMissedChanges } from './missed-changes.ts';
import { keepTree } from '../prose/parsed-trees.ts';
import { withoutFrontmatter } from '../prose/without-frontmatter.ts';
import { reportToTerminal } from '../problems/terminal.ts';
import type { ContentFile } from '../text/content-file.ts';
import type { Batch } from '../site.ts';
import { keysInBatch } from './batch.ts';
import { type Content, type ParseCache, parseContent, proseEntriesOf } from './content.ts';
import { handOver } from './hand-over.ts';
import { refuse, reportReading, tellWaiting } from './loader-reports.ts';
import { waitingArticles } from './published.ts';
import { type Pictures, readPictures } from './read-pictures.ts';
import { readContentFolder } from './read-folder.ts';
import { makeReading, type ProseFile, type Reading } from './reading.ts';

/** Finds what is wrong with a content; the rules of `src/check`, handed in so that reading knows no rule. */
export type FindProblems = (
	content: Content,
	/** What it was read from; and, where it is read again and again, what was parsed of each file. */
	read: { files: readonly ContentFile[]; cache?: ParseCache },
) => Promise<Problem[]>;

interface LoaderOptions {
	/** The content folder, from the root of the project. */
	folder: string;
	findProblems: FindProblems;
	/** The day, `YYYY-MM-DD`, asked at each reading; the rules go by the same. */
	today: () => string;
	/** Whether a build has the articles that are not out yet too. */
	withDrafts?: boolean;
	/** The batch of articles that is built, if not all. */
	batch?: Batch | undefined;
}

/** The two collections that one reading of the content folder fills. */
export interface ContentLoaders {
	/** One entry, `now`: the digest of the reading that lies with the pages, so that Astro sees it change. */
	reading: Loader;
	/** One entry a file with prose, compiled by Astro when a page asks for it. */
	prose: Loader;
}

/**
 * Loaders that read the content folder once for all: a build refuses content with problems, the
 * development server shows them and goes on. In development the folder is read again at each change.
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

/** The files with prose whose pages are built: what is compiled is loaded with all others, asked for or not. */
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
	/** How many warnings the last reading had; they stop nothing and stand in the way of no page. */
	let warnings = 0;
	/** In a build each file is read once, and what was parsed of it is not needed again. */
	const cache: ParseCache = new Map();
	/** What the last reading in development was made of. */
	let before: { files: ContentFile[]; pictures: Pictures; reading: Reading } | undefined;

	return {
		async feed(context: LoaderContext, fill: Fill): Promise<void> {
			const isDevelopment = context.watcher !== undefined;
			// A collection that is loaded a second time, on the command of Astro, wants a new reading.
			if (fills.has(context.collection)) reading = undefined;
			fills.set(context.collection, fill);
			const now = await (reading ??= read(context, isDevelopment));
			handOver(now);
			fill(now);
			if (context.watcher && context.watcher !== watched) {
				watched = context.watcher;
				watch(context);
			}
		},
	};

	async function read(context: LoaderContext, isDevelopment: boolean): Promise<Reading> {
		const root = fileURLToPath(context.config.root);
		const home = resolve(root, folder);
		const files = await readContentFolder(home);
		const { publicDir } = context.config;
		const pictures = await readPictures(home, fileURLToPath(publicDir), folder);
		// One save is looked at several times, and the rules take their time.
		if (before && isSame(before.files, files) && isDeepStrictEqual(before.pictures, pictures)) {
			return before.reading;
		}
		const placed = files.map((file) => ({ ...file, path: posixPath(root, file.path) }));
		const kept = isDevelopment ? { cache } : {};
		const content = parseContent(folder, placed, { pictures, ...kept });
		// Batches are built of content that was checked before the first of them.
		const problems = batch ? [] : await findProblems(content, { files: placed, ...kept });
		const errors = problems.filter(({ severity }) => severity === 'error');
		const report = reportToTerminal(errors, (file) => content.texts.get(file), { colour: false });
		if (!isDevelopment && errors.length > 0) refuse(context, report);
		warnings = problems.length - errors.length;
		// While files are watched, their trees are read again at each change.
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

	/**
	 * A watcher may report a file while it is half written, and drop the event that follows shortly
	 * after: so the folder is read when it has been quiet for a moment, and once more a little later.
	 */
	function watch(context: LoaderContext): void {
		const root = fileURLToPath(context.config.root);
		const home = `${resolve(root, folder).replaceAll('\\', '/')}/`;
		let timers: NodeJS.Timeout[] = [];
		let busy = Promise.resolve();
		let last = '';
		const refresh = () => {
			busy = busy.then(async () => {
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
		};
		context.watcher?.on('all', (_event, path) => {
			if (!path.replaceAll('\\', '/').startsWith(home)) return;
			for (const timer of timers) clearTimeout(timer);
			timers = [40, 250, 1000].map((wait) => setTimeout(refresh, wait));
		});
		if (context.watcher) tellMissedChanges(home.slice(0, -1), context.watcher);
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

/** Leaves the trees to the compiler; in a build nothing reads them after this. */
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
