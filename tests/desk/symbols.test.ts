import { expect, test } from 'vitest';
import { symbolsOf } from '../../src/desk/symbols.ts';
import { parsePublication } from '../read-fixture.ts';

const content = await parsePublication();
const article = 'content/articles/tide-mill';

test('Each claim of a file is listed by its key, and reaches to the next one', () => {
	const file = `${article}/claims/history.yaml`;
	const text = content.texts.get(file) ?? '';
	const symbols = symbolsOf(content, file);
	expect(symbols.map(({ name }) => name)).toEqual(['built-1871', 'closed-1924']);
	expect(symbols.map(({ whole }) => text.slice(whole.start, whole.end)).join('')).toBe(text);
	expect(symbols.map(({ span }) => text.slice(span.start, span.end))).toEqual([
		'built-1871',
		'closed-1924',
	]);
});

test('A section is listed by its title, with its headings, each with the prose below it', () => {
	const file = `${article}/history.mdx`;
	const text = content.texts.get(file) ?? '';
	const [section, ...more] = symbolsOf(content, file);
	expect(more).toEqual([]);
	expect(section?.name).toBe('A century of standing still');
	const [heading] = section?.below ?? [];
	expect(heading?.name).toBe('After the closure');
	expect(text.slice(heading?.whole.start, heading?.whole.end)).toContain('<Timeline />');
});

test('A source is listed by its title', () => {
	expect(symbolsOf(content, 'content/sources/radio-wyke-2024.yaml')).toMatchObject([
		{ name: 'A morning at the mill', below: [] },
	]);
});

test('A list of words has nothing to list', () => {
	expect(symbolsOf(content, 'content/words.txt')).toEqual([]);
});
