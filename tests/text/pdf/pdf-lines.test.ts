import { expect, test } from 'vitest';
import { matchQuoteOnPages } from '../../../src/text/match/match-pages.ts';
import { pdfLines } from '../../../src/text/pdf/pdf-lines.ts';

test('A word that a PDF breaks with a soft hyphen is found', () => {
	const items = ['It was an exam\u00AD', 'ple to all of them'].map((str, line) => ({
		str,
		hasEOL: true,
		...{ transform: [10, 0, 0, 10, 50, 500 - 12 * line], width: 200, height: 10 },
	}));
	const page = pdfLines(items, { bottom: 0, top: 800 })
		.lines.map(({ text }) => text)
		.join('\n');
	expect(matchQuoteOnPages([page], 'an example to all of them').outcome).toBe('stands');
	expect(matchQuoteOnPages([page], 'ple to all of them').outcome).toBe('drift');
});

test('A page with very many rows of cells is read in a bounded time', () => {
	const item = (x: number, y: number) => ({
		...{ str: 'of a', hasEOL: false, width: 20, height: 10 },
		transform: [10, 0, 0, 10, x, y],
	});
	const rows = Array.from({ length: 4000 }, (_, row) => [
		item(50, -row * 12),
		item(300, -row * 12),
	]);
	const items = rows.flat().map((one, index) => ({
		...one,
		hasEOL: index % 2 === 1,
	}));
	const before = performance.now();
	pdfLines(items, { bottom: 0, top: 800 });
	expect(performance.now() - before).toBeLessThan(15_000);
});
