import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import type { Content } from '../../src/content/content.ts';
import { type ParseCache, parseContent } from '../../src/content/parse-content.ts';
import { complete } from '../../src/desk/complete/complete.ts';
import { describe as describeRecord } from '../../src/desk/describe.ts';
import { extractClaim } from '../../src/desk/new/extract-claim.ts';
import { statedFixes } from '../../src/desk/fixes/stated-fixes.ts';
import { lensesOf } from '../../src/desk/lenses.ts';
import { recordAt, occurrencesOf } from '../../src/desk/keys/references.ts';
import { renameRecord } from '../../src/desk/keys/rename.ts';
import { symbolsOf } from '../../src/desk/symbols.ts';
import { type Change, ChangeError, spliceText } from '../../src/edit/change.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { slip } from '../mangle.ts';
import { readFixture } from '../read-fixture.ts';

/*
 * A file that a slip has broken, asked everything that a code editor asks while somebody types in it.
 */
const sound = await readFixture('publication');
const letters = charactersFor(['åø']);
const cache: ParseCache = new Map();
parseContent('content', sound, { cache });

/** A key that nothing has. */
const fresh = 'zyxommatic-key';

const cases = fc.record({
	file: fc.nat({ max: sound.length - 1 }),
	mangle: slip,
	at: fc.double({ min: 0, max: 1, noNaN: true }),
});

test('2,000 broken files are checked, queried and changed without a crash, and each change touches only its place', () => {
	let changes = 0;
	fc.assert(
		fc.property(cases, ({ file: index, mangle, at }) => {
			const { path, text } = sound[index]!;
			const broken = mangle(text);
			const files = sound.map((file) => (file.path === path ? { path, text: broken } : file));
			const content = parseContent('content', files, { cache: new Map(cache) });
			const problems = checkContent({ content, today: '2025-06-30', language: 'en-GB', letters });
			const offset = Math.floor(at * broken.length);
			complete(content, path, broken, offset);
			symbolsOf(content, path);
			lensesOf(content, path);
			const { entries } = content;
			const entry =
				recordAt(content, path, offset)?.entry ?? entries[Math.floor(at * entries.length)];
			if (entry) {
				describeRecord(content, entry);
				const { kind, key, article } = entry;
				const name = { kind, key, article };
				const places = occurrencesOf(content, name);
				const renamed = attempt(() => renameRecord(content, name, fresh));
				if (renamed && !broken.includes(fresh)) {
					changes += 1;
					expect(renamed.splices.length).toBeGreaterThanOrEqual(places.length);
					for (const [changed, after] of textsAfter(content, renamed)) {
						// Back again by the key alone: nothing else of the file was touched.
						expect(after.replaceAll(fresh, key), changed).toBe(content.texts.get(changed));
					}
				}
			}
			const end = Math.min(broken.length, offset + 12);
			const claim = attempt(() => extractClaim(content, { file: path, start: offset, end }));
			if (claim) {
				changes += 1;
				const after = textsAfter(content, claim).get(path) ?? '';
				expect(after.startsWith(broken.slice(0, offset))).toBe(true);
				expect(after.endsWith(broken.slice(end))).toBe(true);
			}
			for (const problem of problems) {
				for (const { splice } of statedFixes(content, problem)) {
					changes += 1;
					const before = content.texts.get(splice.file) ?? '';
					expect(splice.start).toBeGreaterThanOrEqual(0);
					expect(splice.end).toBeLessThanOrEqual(before.length);
					expect(splice.end).toBeGreaterThanOrEqual(splice.start);
				}
			}
		}),
		{ numRuns: 2000 },
	);
	expect(changes, 'changes that were made').toBeGreaterThan(500);
}, 300_000);

/** What a change would be; `undefined` where it is refused with a sentence. */
function attempt(make: () => Change): Change | undefined {
	try {
		return make();
	} catch (error) {
		if (!(error instanceof ChangeError)) throw error;
		expect(error.message).toMatch(/\S.*[.?]$/);
		return undefined;
	}
}

/** The files whose words a change touches, as they will be. */
function textsAfter({ texts }: Content, { splices }: Change): Map<string, string> {
	return new Map(
		[...Map.groupBy(splices, ({ file }) => file)].map(([file, some]) => [
			file,
			spliceText(texts.get(file) ?? '', some),
		]),
	);
}
