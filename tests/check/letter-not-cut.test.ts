import { expect, test } from 'vitest';
import { letterNotCut } from '../../src/check/rules/letter-not-cut.ts';
import { parseContent } from '../../src/content/parse-content.ts';

/** The characters in the faces here: é and ö, and an accent below letters that have no precomposed form. */
const letters = 'abcdefghijklmnopqrstuvwxyzéö\u0331\u0308';

function missing(words: string): string[] {
	const file = {
		path: 'content/publishers/mill.yaml',
		text: `name: ${words}\nownership: private\n`,
	};
	const content = parseContent('content', [file]);
	const found = letterNotCut.find({ content, today: '2025-06-30', language: 'en-GB', letters });
	return found.flatMap(({ message }) => /U\+[0-9A-F]+/.exec(message)?.[0] ?? []);
}

test.each([
	['a letter that the faces have', 'café', []],
	['the same with its accent apart', 'cafe\u0301', []],
	['a letter that they do not have', 'café na mlýně', ['U+00FD', 'U+011B']],
	['the same with accents apart', 'mly\u0301ne\u030c', ['U+00FD', 'U+011B']],
	['a letter made with an accent that they have', 'nai\u0308ve', ['U+00EF']],
	['a letter for an old sign of measure', '5 \u212b', ['U+00C5']],
	['an accent of Latin letters on another script', 'ру\u0301сский', []],
	['other scripts, and signs', '年鉴 – «альманах» 🙂', []],
])('For %s (%s), these characters are not in the faces: %j', (_, words, expected) => {
	expect(missing(words)).toEqual(expected);
});
