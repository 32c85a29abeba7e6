import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import type { ContentFile } from '../../src/text/content-file.ts';
import { parseContent } from '../../src/content/content.ts';
import { readFixture } from '../read-fixture.ts';

/** What the faces have in these tests, whatever the content of the site needs today. */
const letters = charactersFor(['åø']);

type Mangle = (text: string) => string;

/** A spot of a text: `at` runs from 0, the start, to 1, the end. */
const spot = fc.double({ min: 0, max: 1, noNaN: true });
const offset = (text: string, at: number) =>
	Math.min(text.length - 1, Math.floor(at * text.length));

const withoutLine = spot.map((at): Mangle => (text) => {
	const lines = text.split('\n');
	return lines.toSpliced(Math.floor(at * lines.length), 1).join('\n');
});

const withSwap = fc.tuple(spot, spot).map(([a, b]): Mangle => (text) => {
	const letters = text.split('');
	const [i, j] = [offset(text, a), offset(text, b)];
	[letters[i], letters[j]] = [letters[j] ?? '', letters[i] ?? ''];
	return letters.join('');
});

const signs = [
	'*',
	'&',
	':',
	'"',
	"'",
	'- ',
	'[',
	'{',
	'<',
	'>',
	'`',
	'---\n',
	'\t',
	'|',
	'!',
	'\r',
	'\0',
	'😀',
	'[^1]',
	'<<: ',
	'__proto__: ',
	'constructor',
	'null',
	'{}',
];

const withSign = fc.tuple(spot, fc.constantFrom(...signs)).map(([at, sign]): Mangle => (text) => {
	const cut = offset(text, at);
	return text.slice(0, cut) + sign + text.slice(cut);
});

const cutShort = spot.map(
	(at): Mangle =>
		(text) =>
			text.slice(0, offset(text, at)),
);

const mangles = fc.array(
	fc.record({ file: fc.nat(), mangle: fc.oneof(withoutLine, withSwap, withSign, cutShort) }),
	{ minLength: 1, maxLength: 12 },
);

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
