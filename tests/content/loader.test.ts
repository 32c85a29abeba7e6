import { EventEmitter } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingNow } from '../../src/content/hand-over.ts';
import { ContentProblemsError } from '../../src/content/loader-reports.ts';
import { contentLoaders, type FindProblems } from '../../src/content/loader.ts';
import { madeProblem } from '../problems/made-problem.ts';
import { fixtureFolder, today } from '../read-fixture.ts';

const person = 'people/tom-wyke.mdx';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'loader-'));
	await cp(fixtureFolder('publication'), join(root, 'content'), { recursive: true });
});

afterEach(async () => {
	vi.useRealTimers();
	await rm(root, { recursive: true });
});

/** What Astro hands to a loader, as far as ours looks at it, with what it left there. */
function context(collection: string, watcher?: EventEmitter) {
	const entries = new Map<string, unknown>();
	const lines: string[] = [];
	const report = (line: string) => lines.push(line);
	return {
		entries,
		lines,
		context: {
			collection,
			config: { root: pathToFileURL(`${root}/`), publicDir: pathToFileURL(`${root}/public/`) },
			store: {
				set: (entry: { id: string }) => entries.set(entry.id, entry),
				clear: () => {
					entries.clear();
				},
				delete: (id: string) => entries.delete(id),
				keys: () => [...entries.keys()],
			},
			logger: { info: report, warn: report, error: report },
			watcher,
		} as unknown as LoaderContext,
	};
}

const file = (path: string) => join(root, 'content', path);

async function append(path: string, text: string): Promise<void> {
	await writeFile(file(path), (await readFile(file(path), 'utf8')) + text);
}

/** Loads both collections, as the development server does. */
async function develop(findProblems: FindProblems = () => Promise.resolve([])) {
	// Nothing is looked for that it does not report; that has tests of its own.
	const watcher = Object.assign(new EventEmitter(), { closed: true });
	const { reading, prose } = contentLoaders({
		folder: 'content',
		today: () => today,
		findProblems,
	});
	const kept = context('reading', watcher);
	const keptProse = context('prose', watcher);
	await reading.load(kept.context);
	await prose.load(keptProse.context);
	const digest = () => (kept.entries.get('now') as { data: { digest: string } }).data.digest;
	await vi.waitFor(() => {
		expect(kept.lines).toHaveLength(1);
	}, 30_000);
	return { watcher, digest, lines: kept.lines, prose: keptProse.entries };
}

/** A rule of these tests: nothing mentions a zebra. */
const noZebra: FindProblems = ({ texts }) =>
	Promise.resolve(
		[...texts]
			.filter(([, text]) => text.includes('zebra'))
			.map(([path]) => madeProblem({ place: { file: path, line: 1, column: 1 } })),
	);

test('A saved file of the content is read again for both collections, and its problems are reported', async () => {
	const { watcher, digest, lines, prose } = await develop(noZebra);
	const before = digest();
	expect(lines).toEqual(['The content has no errors.']);
	await append(person, '\nA zebra.\n');
	await writeFile(file('glossary/weir.mdx'), await readFile(file('glossary/sluice.mdx'), 'utf8'));
	watcher.emit('all', 'change', file(person));
	await vi.waitFor(() => {
		expect(lines).toHaveLength(2);
	}, 30_000);
	expect(digest()).not.toBe(before);
	expect(readingNow().digest).toBe(digest());
	expect([...prose.keys()]).toContain('glossary/weir');
	expect(lines[1]).toContain('It is wrong.');

	await rm(file('glossary/weir.mdx'));
	watcher.emit('all', 'unlink', file('glossary/weir.mdx'));
	await vi.waitFor(() => {
		expect([...prose.keys()]).not.toContain('glossary/weir');
	}, 30_000);
});

test('Saving a file elsewhere does not read the content again', async () => {
	const { watcher } = await develop();
	vi.useFakeTimers();
	for (const path of ['src/site.ts', 'contents/a.yaml', '.astro/data-store.json']) {
		watcher.emit('all', 'change', join(root, path));
		expect(vi.getTimerCount(), path).toBe(0);
	}
	watcher.emit('all', 'change', file(person));
	expect(vi.getTimerCount()).toBeGreaterThan(0);
});

test('A build accepts content without errors; it reports errors and then refuses', async () => {
	const sound = context('reading');
	await contentLoaders({
		folder: 'content',
		today: () => today,
		findProblems: noZebra,
	}).reading.load(sound.context);
	expect([...sound.entries.keys()]).toEqual(['now']);
	expect(sound.lines).toEqual([]);

	await append(person, '\nA zebra.\n');
	const spoiled = context('reading');
	await expect(
		contentLoaders({ folder: 'content', today: () => today, findProblems: noZebra }).reading.load(
			spoiled.context,
		),
	).rejects.toThrow(ContentProblemsError);
	expect(spoiled.entries.size).toBe(0);
	expect(spoiled.lines.join('\n')).toContain(`content/${person}`);
});

test('A build says which articles it leaves out, and until when; a preview has them', async () => {
	const index = 'articles/tide-mill/index.mdx';
	const text = await readFile(file(index), 'utf8');
	await writeFile(file(index), text.replace(/^published: .*$/m, 'published: 2025-12-24'));
	const load = async (withDrafts: boolean) => {
		const { context: given, lines } = context('reading');
		const options = {
			folder: 'content',
			findProblems: () => Promise.resolve([]),
			today: () => today,
			withDrafts,
		};
		await contentLoaders(options).reading.load(given);
		return lines;
	};
	expect(await load(false)).toEqual([
		'Left out, because they are not published yet: tide-mill (until 2025-12-24).',
	]);
	expect(readingNow().records.some(({ kind }) => kind === 'article')).toBe(false);
	expect(await load(true)).toEqual([]);
	expect(readingNow().waiting).toEqual({ 'tide-mill': { why: 'day', day: '2025-12-24' } });
});
