import { getDocumentProxy } from 'unpdf';
import { type PageFurniture, pageFurniture } from './page-furniture.ts';
import { itemReader } from './page-items.ts';
import { pdfLines, type PdfLine, type PdfLines } from './pdf-lines.ts';
import { isRightToLeft, turnedRight } from './right-to-left.ts';
import { mayHaveSoftHyphens } from './soft-hyphens.ts';

/** The text of a PDF, page by page. */
export interface PdfText {
	/** Text of each page, with its lines; empty for a page without text. */
	pages: string[];
	/** The same without the marks of notes, if it has any. */
	plain?: string[];
	/**
	 * Text of each page in the order of the file, if it is in columns that the file draws across;
	 * empty for other pages.
	 */
	asDrawn?: string[];
	/** The body, headers, footers and footnotes of each page. */
	furniture?: PageFurniture[];
	/**
	 * The document's own labels of its pages (`iv`, `113`), if it has any (ISO 32000-2, section
	 * 12.4.2).
	 */
	labels?: string[];
}

/** Why the text of a PDF could not be read. */
export interface PdfFault {
	fault: 'password' | 'broken' | 'timeout';
	/** The PDF reader's message. */
	message: string;
}

interface PdfOptions {
	/** Pages after this one are not read. */
	mostPages?: number;
	/** Milliseconds after which it gives up. */
	timeout?: number;
}

/**
 * Reads the text of a PDF. Never throws because of the file; errors are returned as a `PdfFault`.
 *
 * @param bytes - The whole file; left as it is.
 */
export async function pdfText(
	bytes: Uint8Array,
	{ mostPages = 2000, timeout = 30_000 }: PdfOptions = {},
): Promise<PdfText | PdfFault> {
	const end = Date.now() + timeout;
	let document: Awaited<ReturnType<typeof getDocumentProxy>> | undefined;
	try {
		// Copied, because the reader transfers the buffer. It also does not accept a `Buffer`, whose
		// `slice` shares memory and is a `Buffer` again.
		const copy = new Uint8Array(bytes);
		// Pictures are never unpacked, also where we ask what a page draws.
		document = await getDocumentProxy(copy, { verbosity: 0, maxImageSize: 0 });
		const labels = await document.getPageLabels();
		const itemsOf = await itemReader(document, { hyphens: await mayHaveSoftHyphens(bytes) });
		const pages: PdfLines[] = [];
		for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
			if (Date.now() > end)
				return { fault: 'timeout', message: `It took longer than ${timeout} ms.` };
			const page = await document.getPage(number);
			const [, bottom = 0, , top = 0] = page.view;
			pages.push(pdfLines(await itemsOf(page), { bottom, top }));
			page.cleanup();
		}
		return { ...textOf(pages), ...(labels && { labels }) };
	} catch (error) {
		const { name, message } = error as Error;
		return { fault: name === 'PasswordException' ? 'password' : 'broken', message };
	} finally {
		await document?.loadingTask.destroy();
	}
}

function textOf(document: readonly PdfLines[]): PdfText {
	const read = inOrder(document.map(({ lines }) => lines));
	const drawn = inOrder(document.map(({ asDrawn = [] }) => asDrawn));
	const pages = read.map((page) => page.map(({ text }) => text).join('\n'));
	const plain = read.map((page) => page.map((line) => line.plain).join('\n'));
	const hasMarks = plain.some((page, index) => page !== pages[index]);
	return {
		pages,
		...(hasMarks && { plain }),
		...(drawn.some((page) => page.length > 0) && {
			asDrawn: drawn.map((page) => page.map(({ text }) => text).join('\n')),
		}),
		furniture: pageFurniture(
			read.map((page) => page.map((line) => ({ ...line, text: line.plain }))),
		),
	};
}

/**
 * The lines of a document, reversed if they were read backwards: all of them, or those in a
 * right-to-left script if most of the document is in another.
 */
function inOrder(lines: readonly PdfLine[][]): readonly PdfLine[][] {
	const all = lines.flat();
	const isWhole = isRightToLeft(all.map(({ text }) => text).join(''));
	const read = isWhole ? all : all.filter(({ text }) => isRightToLeft(text));
	if (read.length === 0) return lines;
	const texts = read.map(({ text }) => text);
	const turned = new Map(turnedRight(texts).map((text, index) => [read[index], text]));
	return lines.map((page) =>
		page.map((line) => {
			const text = turned.get(line);
			return text === undefined ? line : { ...line, text, plain: text };
		}),
	);
}
