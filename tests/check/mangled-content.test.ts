import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { slip } from '../mangle.ts';
import { readFixture } from '../read-fixture.ts';

/** What the faces have in these tests, whatever the content of the site needs today. */
const letters = charactersFor(['åø']);

const mangles = fc.array(fc.record({ file: fc.nat(), mangle: slip }), {
	minLength: 1,
	maxLength: 12,
});

test('Content mangled in any way has its problems reported, each at a place that exists', async () => {
	const sound = await readFixture('publication');
	fc.assert(
		fc.property(mangles, (all) => {
			const files = sound.map((file): ContentFile => ({ ...file }));
			for (const { file: index, mangle } of all) {
				const file = files[index % files.length];
				if (file) file.text = mangle(file.text);
			}
			const content = parseContent('content', files);
			const problems = checkContent({ content, today: '2025-06-30', language: 'en-GB', letters });
			const textOf = (file: string) => content.texts.get(file);
			for (const { place, message, hint } of problems) {
				const lines = (textOf(place.file) ?? '').split(/\r\n|\n/).length;
				expect(place.line).toBeGreaterThan(0);
				expect(place.line).toBeLessThanOrEqual(lines);
				expect(place.column).toBeGreaterThan(0);
				expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN|native code/);
			}
			expect(() => reportToTerminal(problems, textOf)).not.toThrow();
		}),
		{ numRuns: 150 },
	);
}, 60_000);
