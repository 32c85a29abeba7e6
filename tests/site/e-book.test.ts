import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { charactersOfFont } from '../../src/fonts/characters-of-font.ts';
import { brokenLinks, faultsOf, readBook } from '../exports/epub/read-book.ts';
import { articlePages, dist, files, pageAt } from './dist.ts';

const wholes = articlePages.filter(({ path }) => path.split('/').length === 3);

describe.each(wholes)('The EPUB of $path', ({ $, path }) => {
	const address = `${path}${path.split('/')[1]!}.epub`;
	const bytes = readFileSync(join(dist, address));
	const book = readBook(bytes);

	test('has no errors and no warnings', async () => {
		expect(await faultsOf(bytes)).toEqual([]);
	});

	test('is linked for readers and for programs', () => {
		expect(files).toContain(address);
		expect($('link[rel="alternate"][type="application/epub+zip"]').attr('href')).toBe(address);
		expect($(`#content a[href="${address}"]`).length).toBeGreaterThan(0);
		expect(pageAt(`${path}cite/`)!.$(`a[href="${address}"]`).length).toBe(1);
	});

	test('has a cover picture in the format of a book, with a text alternative', () => {
		const cover = book.package('item[properties="cover-image"]').attr('href')!;
		const { width, height } = PNG.sync.read(Buffer.from(book.bytesOf(cover)));
		expect([width, height]).toEqual([1200, 1800]);
		expect(book.pages.get('cover.xhtml')!('img').attr('alt')).toBe($('h1').text().trim());
	});

	test('marks as many places in its prose as the page does', () => {
		const onPage = new Set(
			$('.part a.mark[href^="#claim-"]')
				.toArray()
				.map((mark) => $(mark).attr('href')!.replace('#claim-', '')),
		);
		const inBook = new Set(
			[...book.pages.values()].flatMap((page) =>
				page('a[role="doc-noteref"]')
					.toArray()
					.map((mark) => page(mark).attr('href')!.replace('#note-', '')),
			),
		);
		expect(onPage.size).toBeGreaterThan(0);
		expect([...onPage].filter((claim) => !inBook.has(claim))).toEqual([]);
	});

	test('has every figure of the article, and no broken link', () => {
		const drawn = [...book.pages.values()].reduce(
			(sum, page) => sum + page('figure svg[aria-describedby]').length,
			0,
		);
		expect(drawn).toBe($('figure.figure').length);
		expect(brokenLinks(book)).toEqual([]);
	});

	test('carries a face with every letter that it prints', async () => {
		const faces = [...book.package('item[media-type="font/woff2"]')].map((item) =>
			book.package(item).attr('href')!,
		);
		const words = new Set([...book.pages.values()].map((page) => page('body').text()).join(''));
		const letters = [...words].join('');
		const known: Set<string>[] = [];
		// One after the other: what unpacks them has one place for its work.
		for (const name of faces.filter((face) => !/^(?:italic|bold|title)/.test(face))) {
			const face = Buffer.from(book.bytesOf(name));
			known.push(charactersOfFont(await subsetFont(face, letters, { targetFormat: 'sfnt' })));
		}
		const lacking = [...words].filter(
			(letter) =>
				!/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter) &&
				!known.some((face) => face.has(letter)),
		);
		expect(lacking).toEqual([]);
	});

	test('weighs less than 1 MB', () => {
		expect(bytes.length).toBeLessThan(1_000_000);
	});
});
