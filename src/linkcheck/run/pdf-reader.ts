import type { Fetched } from '../../http/outcome/fetched.ts';
import { isPdf } from '../judge/reading.ts';
import { type PdfFault, type PdfText, pdfText } from '../../text/pdf/pdf-text.ts';

/** Reads the body of an answer if it is a PDF; `undefined` if it is not. */
export type ReadPdf = (fetched: Fetched) => Promise<PdfText | PdfFault | undefined>;

/** Reads PDFs one at a time: each takes a lot of memory and a whole processor. */
export function makePdfReader(): ReadPdf {
	let last: Promise<unknown> = Promise.resolve();
	return (fetched) => {
		const body = fetched.kind === 'answer' ? fetched.body : undefined;
		if (!body || !isPdf(body)) return Promise.resolve(undefined);
		const mine = last.then(() => pdfText(body.bytes));
		last = mine.catch(() => undefined);
		return mine;
	};
}
