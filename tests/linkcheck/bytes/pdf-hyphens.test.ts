import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, table } from './lock-pages.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.';
/** A hyphen, as readers see it, which the font of the page calls a soft hyphen. */
const hyphen = '\u00AD';

function leaf(lines: readonly PdfLine[], quote: string, packed = false): Cited {
	const words = filler.match(/.{1,80}(?:\s|$)/g) ?? [];
	return {
		headers: { 'content-type': 'application/pdf' },
		body: makePdf([[...words, ...lines, ...words]], { glyphs: letters + hyphen, packed }),
		quote,
	};
}

test('A hyphen that the font of a PDF calls a soft one is read as readers see it', async () => {
	const line = `They wrote of co${hyphen}operation between the Anglo${hyphen}Dutch boards.`;
	const broken = [`The gate was shut for elev${hyphen}`, 'en days, and none came by boat.'];
	const dutch = [`They heard of it from the Anglo${hyphen}`, 'Dutch board, which met in May.'];
	// A program may place each word by itself.
	const apart = [
		{ text: 'They wrote of co', x: 70, y: 300 },
		{ text: hyphen, x: 158, y: 300 },
		{ text: 'operation between boards.', x: 163.5, y: 300 },
	];
	const { pages, expected } = table({
		inLine: ['ok', leaf([line], 'co-operation between the Anglo-Dutch boards')],
		inPackedFont: ['ok', leaf([line], 'co-operation between the Anglo-Dutch boards', true)],
		placedApart: ['ok', leaf(apart, 'They wrote of co-operation between boards')],
		brokenWord: ['ok', leaf(broken, 'The gate was shut for eleven days')],
		brokenAtHyphen: ['ok', leaf(dutch, 'from the Anglo-Dutch board, which met')],
		inYears: [
			'ok',
			leaf([`It was so in 2020${hyphen}2021, they said.`], 'so in 2020-2021, they said'),
		],
		yearsInOne: [
			'drift',
			leaf([`It was so in 2020${hyphen}2021, they said.`], 'so in 20202021, they said'),
		],
		cutInside: [
			'drift',
			leaf([`A non${hyphen}violent protest was seen.`], 'violent protest was seen'),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});
