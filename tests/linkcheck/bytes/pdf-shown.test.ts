import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { said, table } from './lock-pages.ts';
import { makePdfOf } from './make-pdf.ts';

const about = 'The board of the lock met in June and wrote this.';
const words = `They heard that ${said}.`;

/** Draws a line of text at a height. */
function drawn(text: string, y: number): string {
	return `BT /F 11 Tf 70 ${y} Td (${text}) Tj ET`;
}

/** A page with the annotation that a dictionary describes. */
function annotated(annotation: string): Cited {
	return pdf(drawn(about, 760), {
		page: '/Annots [6 0 R]',
		objects: [`<< /Type /Annot /Rect [70 600 500 640] ${annotation} >>`],
	});
}

function pdf(content: string, more: Parameters<typeof makePdfOf>[1] = {}): Cited {
	const headers = { 'content-type': 'application/pdf' };
	return { headers, body: makePdfOf(content, more), quote: said };
}

/** A page with its words in a layer, which is switched on or off. */
function layered(state: 'ON' | 'OFF'): Cited {
	return pdf(`${drawn(about, 300)} /OC /O BDC ${drawn(words, 760)} EMC`, {
		catalog: `/OCProperties << /OCGs [6 0 R] /D << /${state} [6 0 R] /Order [] >> >>`,
		resources: '/Properties << /O 6 0 R >>',
		objects: ['<< /Type /OCG /Name (Draft) >>'],
	});
}

const [start, end] = ['They heard that the upper gate was closed', 'for eleven days in May.'];
const stamp = 'BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET';

test('What a PDF shows on a page is read: fields, notes on it and layers, and not what is switched off', async () => {
	const { pages, expected } = table({
		field: ['ok', annotated(`/Subtype /Widget /FT /Tx /T (a) /V (${words}) /F 4`)],
		hiddenField: ['drift', annotated(`/Subtype /Widget /FT /Tx /T (a) /V (${words}) /F 2`)],
		typedOnPage: ['ok', annotated(`/Subtype /FreeText /Contents (${words}) /DA (/F 11 Tf) /F 4`)],
		comment: ['drift', annotated(`/Subtype /Text /Contents (${words}) /F 4`)],
		layer: ['ok', layered('ON')],
		layerSwitchedOff: ['drift', layered('OFF')],
		stampBetweenLines: ['ok', pdf([drawn(start, 760), stamp, drawn(end, 745)].join('\n'))],
	});
	const { verdicts } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
});
