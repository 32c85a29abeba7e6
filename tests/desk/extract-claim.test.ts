import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { extractClaim } from '../../src/desk/new/extract-claim.ts';
import { changedFiles } from '../../src/edit/change.ts';
import { readFixture } from '../read-fixture.ts';

const file = 'content/articles/tide-mill/history.mdx';
const sound = await readFixture('publication');

/** The key that a claim of selected words gets. */
function keyOf(words: string): string | undefined {
	const files = sound.map((one) =>
		one.path === file ? { path: file, text: `${one.text}\n${words}\n` } : one,
	);
	const content = parseContent('content', files);
	const text = content.texts.get(file) ?? '';
	const start = text.lastIndexOf(words);
	const change = extractClaim(content, { file, start, end: start + words.length });
	const after = changedFiles(change, (name) => content.texts.get(name)).get(file) ?? '';
	return /\]\(claim:([^)]*)\)\n$/.exec(after)?.[1];
}

test.each([
	['The mill’s wheel turned again in spring', 'the-mills-wheel-turned-again'],
	['Café Wyke', 'cafe-wyke'],
	['Søren Łuk, of Straße', 'soren-luk-of-strasse'],
	['two – or three – tonnes', 'two-or-three-tonnes'],
	['the Мельница stood', 'the-stood'],
	['آسیاب', 'new-claim'],
	['1924', 'new-claim'],
	['built 1871', 'built-1871-2'],
])('A claim of “%s” gets the key `%s`', (words, key) => {
	expect(keyOf(words)).toBe(key);
});
