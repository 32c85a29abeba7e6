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
