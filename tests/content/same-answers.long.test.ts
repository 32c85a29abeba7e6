import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { checkContent } from '../../src/check/check-content.ts';
import { readingCheck } from '../../src/check/run/reading-check.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { type Content, proseEntriesOf } from '../../src/content/content.ts';
import { type ParseCache, parseContent } from '../../src/content/parse-content.ts';
import type { Entry } from '../../src/content/entry.ts';
import { handOver } from '../../src/content/hand-over.ts';
import { publishedEntries } from '../../src/content/published.ts';
import { readContentFolder } from '../../src/content/read-folder.ts';
import { makeReading } from '../../src/content/reading.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { withoutFrontmatter } from '../../src/prose/without-frontmatter.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { fixtureFolder, readOverlaid, today } from '../read-fixture.ts';

/** What the faces have in these tests, whatever the content of the site needs today. */
const letters = charactersFor(['åø']);

/**
 * What a build does with a content beyond reading it: it joins the records and compiles the prose,
 * with the compiler of our own configuration. A content that passes the check must pass both.
 */
async function buildOf(content: Content, changed?: string): Promise<void> {
	const reading = makeReading(content, { isDevelopment: false, today, report: '' });
	buildGraph(assemble(reading.records));
	// The compiler asks it for the language of each article.
	handOver(reading);
	// Prose that the reader could not take is dropped from what it hands over: none of it may be.
	const shown = new Set<Entry>(publishedEntries(content, today));
	const written = proseEntriesOf(content).filter((entry) => shown.has(entry));
	expect(reading.prose.map(({ file }) => file)).toEqual(written.map(({ file }) => file));
	expect(content.unread).toEqual([]);
	const renderer = await makeRenderer();
	for (const { file } of reading.prose) {
		if (changed !== undefined && file !== changed) continue;
		await renderer.process(withoutFrontmatter(content.texts.get(file) ?? ''), `/site/${file}`, {});
	}
}

function makeRenderer() {
	const processor = config.markdown?.processor;
	if (!processor?.createMdxRenderer) throw new Error('The Markdown processor compiles no MDX.');
	return processor.createMdxRenderer(
		{ syntaxHighlight: false, gfm: undefined, smartypants: undefined } as never,
		{ optimize: false, srcDir: new URL('file:///site/src/'), sourcemap: false },
	);
}

const conditions = { today: '2026-12-31', language: 'en-GB', letters };

function isSound(problems: readonly Problem[]): boolean {
	return problems.every(({ severity }) => severity !== 'error');
}

function passes(content: Content): boolean {
	return isSound(checkContent({ ...conditions, content }));
}

describe('Content that passes the check can be built', () => {
	const fixtures = readdirSync(fixtureFolder('rules'));
	/** Fixtures of rules whose problems are not errors. */
	const passing: string[] = [];

	test.each(fixtures)('the fixture %s', async (name) => {
		const content = parseContent('content', await readOverlaid(`rules/${name}`));
		if (!passes(content)) return;
		passing.push(name);
		await buildOf(content);
	});

	test('of the fixtures, some pass and some do not', () => {
		expect(passing.length).toBeGreaterThan(fixtures.length / 5);
		expect(passing.length).toBeLessThan(fixtures.length);
	});

	test('300 random changes of the real content', async () => {
		const folder = join(import.meta.dirname, '../../content');
		const sound = (await readContentFolder(folder)).map(({ path, text }) => ({
			path: path.replace(folder, 'content'),
			text,
		}));
		const cache: ParseCache = new Map();
		expect(passes(parseContent('content', sound, { cache }))).toBe(true);
		// Mutations of prose and of records that pass are the ones that count, so most change a word only.
		const change = fc.record({
			file: fc.nat(),
			at: fc.double({ min: 0, max: 0.9999, noNaN: true }),
			what: fc.constantFrom(
				...['\f', '\v', '\u0085', ' # ', '!', '&', '*', '2025-07-03', '0b11', '\ufeff', '\r', '"'],
				...[
					'{',
					'<',
					'|',
					'~',
					'_',
					'`',
					'\n',
					'\n\n',
					'\u202e',
					'[x](y)',
					'![x](./nope.png)',
					'é',
				],
			),
			cut: fc.integer({ min: 0, max: 2 }),
		});
		const checkInParts = readingCheck(() => conditions);
		let passed = 0;
		await fc.assert(
			fc.asyncProperty(change, async ({ file: index, at, what, cut }) => {
				const files = sound.map((file): ContentFile => ({ ...file }));
				const file = files[index % files.length]!;
				const offset = Math.floor(at * file.text.length);
				file.text = file.text.slice(0, offset) + what + file.text.slice(offset + cut);
				const content = parseContent('content', files, { cache });
				const problems = checkContent({ ...conditions, content });
				// What `check` and the development server do: articles apart from what they share.
				expect(await checkInParts(content, { files, cache })).toEqual(problems);
				if (!isSound(problems)) return;
				passed += 1;
				await expect(buildOf(content, file.path)).resolves.toBeUndefined();
			}),
			{ numRuns: 300 },
		);
		// A check that refused everything would prove nothing.
		expect(passed).toBeGreaterThan(15);
	}, 300_000);
});
