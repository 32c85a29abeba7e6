import { describe, expect, test } from 'vitest';
import { measureProse } from '../../src/prose/measure.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';

const measure = (text: string) => measureProse(parseProse(text));

test('Nothing has no words and no sentences', () => {
	expect(measure('')).toEqual({ words: 0, sentences: 0, marked: 0 });
});

describe('Words', () => {
	test.each([
		['It was built.', 3],
		['In 1871, for £2,000 – or so.', 6],
		["The mill's twenty-two wheels", 5],
		['It *was* **built** [there](claim:a).', 4],
		['Владимир Путин', 2],
	])('of %j are counted after Unicode', (text, words) => {
		expect(measure(text).words).toBe(words);
	});

	test('of headings and frontmatter are not counted', () => {
		expect(measure('---\ntitle: One two\n---\n\n## Three four\n\nFive.\n').words).toBe(1);
	});

	test('of lists, tables and quoted blocks are counted', () => {
		const text = '- one two\n- three\n\n| four | five |\n| - | - |\n| six | seven |\n\n> eight\n';
		expect(measure(text).words).toBe(8);
	});

	test('within components are counted, and their attributes are not', () => {
		expect(measure('<Since>\n\nOne two.\n\n</Since>\n\n<Chart of="three" />\n').words).toBe(2);
	});

	test('of comments are not counted', () => {
		expect(measure('One {/* not this */} two.\n\n{/* nor this */}\n').words).toBe(2);
	});
});

describe('Sentences', () => {
	test('are counted paragraph by paragraph', () => {
		expect(measure('One. Two! Three?\n\nFour\n')).toMatchObject({ sentences: 4, marked: 0 });
	});

	test.each([
		['with a mark', '[One](claim:a) two. Three.', 1],
		['with two marks, once', '[One](claim:a) [two](claim:b). Three.', 1],
		['with a mark that runs on, both', 'One [two. Three](claim:a) four. Five.', 2],
		['with a mark that ends where the next begins, alone', '[One. ](claim:a)Two.', 1],
		['with a mark of a term, not', '[One](term:a). [Two](person:b).', 0],
		['with a link to a page, not', '[One](/people/).', 0],
		['with a mark in emphasis', 'One. *Two [three](claim:a)*.', 1],
		['with a mark in bold emphasis, at its own place', 'One. ***Two* [three](claim:a)**. Four.', 1],
		['with a mark after a comment', '{/* a. b. c. */} One. [Two](claim:a).', 1],
	])('%s are marked', (_, text, marked) => {
		expect(measure(text).marked).toBe(marked);
	});

	test('that end next to a mark are not marked by it', () => {
		expect(measure('One. [Two](claim:a). Three.')).toMatchObject({ sentences: 3, marked: 1 });
	});
});
