import { expect, test } from 'vitest';
import { checkCited } from './check-cited.ts';
import { said, table } from './lock-pages.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

const headers = { 'content-type': 'application/pdf' };
const page = (lines: readonly PdfLine[], quote: string) => ({
	headers,
	body: makePdf([lines]),
	quote,
});

test('A large initial of a PDF belongs to the word beside it, wherever it is drawn', async () => {
	const quote = 'They heard that the upper gate was closed for eleven days in May';
	const beside: PdfLine[] = [
		{ text: 'hey heard that the upper gate', x: 92, y: 700 },
		{ text: 'was closed for eleven days in May,', x: 92, y: 686 },
		{ text: 'and asked why.', x: 70, y: 672 },
	];
	const initial: PdfLine = { text: 'T', x: 70, y: 686, size: 33 };
	const heading: PdfLine = { text: 'The report', x: 70, y: 740, size: 16 };
	const { pages, expected } = table({
		first: ['ok', page([heading, initial, ...beside], quote)],
		beforeHeading: ['ok', page([initial, heading, ...beside], quote)],
		last: ['ok', page([heading, ...beside, initial], quote)],
		otherWord: ['drift', page([heading, initial, ...beside], quote.replace('They', 'Grey'))],
		// The letter over a part of an index is no initial.
		index: [
			'drift',
			page(
				[
					{ text: 'T', x: 70, y: 720, size: 33 },
					{ text: 'ables of the water, 12', x: 70, y: 700 },
					'Towing horses, their keep, 14',
				],
				'Tables of the water, 12',
			),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('The number of a footnote is no part of its first word', async () => {
	const footnote = (mark: string, quote: string) =>
		page(
			[
				'The board was told of it.',
				{ text: mark, x: 70, y: 304, size: 7 },
				{ text: 'They heard that the upper gate', x: 74, y: 300 },
				{ text: 'was closed for eleven days in May.', x: 70, y: 286 },
			],
			quote,
		);
	const { pages, expected } = table({
		one: ['ok', footnote('1', `They heard that ${said}`)],
		three: ['ok', footnote('114', `They heard that ${said}`)],
		changed: ['drift', footnote('1', `They heard that ${said.replace('eleven', 'twelve')}`)],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});
