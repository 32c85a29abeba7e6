import { describe, expect, test } from 'vitest';
import { matchQuoteOnPages } from '../../src/text/match/match-pages.ts';
import { pdfText } from '../../src/text/pdf/pdf-text.ts';

/** A PDF whose pages have these lines. */
function pdf(pages: string[][]): Uint8Array {
	const objects = ['<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /r >>] >> >>'];
	const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
	pages.forEach((lines, index) => {
		const stream = lines
			.map((line, row) => `BT /F1 12 Tf 72 ${700 - row * 20} Td (${line}) Tj ET`)
			.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
			`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
		);
	});
	let text = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const offset = text.length;
		text += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return offset;
	});
	const start = text.length;
	const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
	text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return new TextEncoder().encode(text);
}

const report = pdf([
	['The wheel was taken out in 1911, an exam-', 'ple to all.'],
	[],
	['And the stones.'],
]);

describe('The text of a PDF', () => {
	test('comes page by page, with lines and the names of pages', async () => {
		const text = await pdfText(report);
		expect(text).toMatchObject({
			pages: ['The wheel was taken out in 1911, an exam-\nple to all.', '', 'And the stones.'],
			labels: ['i', 'ii', 'iii'],
		});
		if ('fault' in text) return;
		expect(matchQuoteOnPages(text.pages, 'in 1911, an example to all')).toMatchObject({ page: 1 });
	});

	test('leaves the bytes unchanged', async () => {
		const before = report.slice();
		await pdfText(report);
		expect(report).toEqual(before);
		expect(await pdfText(report)).toHaveProperty('pages');
	});

	test('is read up to a number of pages', async () => {
		expect(await pdfText(report, { mostPages: 1 })).toMatchObject({ pages: [expect.any(String)] });
	});
});

describe('A fault comes as the result', () => {
	test.each([
		['no PDF', new TextEncoder().encode('<html>404</html>')],
		['nothing', new Uint8Array()],
		['a PDF cut off', report.slice(0, 60)],
	])('%s', async (_, bytes) => {
		expect(await pdfText(bytes)).toMatchObject({ fault: 'broken' });
	});

	test('no time', async () => {
		expect(await pdfText(report, { timeout: -1 })).toMatchObject({ fault: 'timeout' });
	});
});
