import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeReading } from '../../src/content/reading.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import { bindBook } from '../../src/typeset/book.ts';
import { faultsOf, readBook } from '../exports/epub/read-book.ts';
import { parsePublication, today } from '../read-fixture.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
const article = buildGraph(assemble(reading.records)).articles[0]!;

describe('A book with its faces', async () => {
	const named = { ...article, title: `${article.title}: آسیاب` };
	const bytes = await bindBook(named, reading, undefined);
	const book = readBook(bytes);
	const style = strFromU8(book.bytesOf('style.css'));

	test('is valid, also without a cover', async () => {
		expect(book.package('item[properties="cover-image"]')).toHaveLength(0);
		expect(await faultsOf(bytes)).toEqual([]);
	});

	test('has a face for text, emphasis, weight and titles, with no more letters than it uses', () => {
		const faces = ['text', 'italic', 'bold', 'title'].map((name) => `${name}.woff2`);
		for (const file of faces) {
			expect(style).toContain(`url('${file}')`);
			expect(book.bytesOf(file).length).toBeLessThan(40_000);
		}
	});

	test('has a face for words of another script, which text and titles fall back to', () => {
		expect(style).toContain("font-family: 'Script 1'; src: url('script-1.woff2')");
		expect(style).toContain("font-family: 'Text', 'Script 1', serif");
		expect(style).toContain("font-family: 'Title', 'Script 1', serif");
	});

	test('is the same to the byte when it is bound again', async () => {
		expect(Buffer.compare(bytes, await bindBook(named, reading, undefined))).toBe(0);
	});
});
