import { getDocumentProxy } from 'unpdf';

/** The text of a PDF, page by page. */
export interface PdfText {
	/** Text of each page, lines kept; empty for a page without any. */
	pages: string[];
	/** What the document calls its pages (`iv`, `113`), where it says so (ISO 32000-2, section 12.4.2). */
	labels?: string[];
}

/** Why a PDF has no text for us. */
export interface PdfFault {
	fault: 'password' | 'broken' | 'timeout';
	/** The reader's own words. */
	message: string;
}

interface PdfOptions {
	/** Pages after this one are not read. */
	mostPages?: number;
	/** Milliseconds after which it gives up. */
	timeout?: number;
}

/**
 * Reads the text of a PDF. Never throws for what is in the file: a fault comes as the result.
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
		// The reader takes the buffer over, and takes no `Buffer`, whose `slice` shares its memory and is
		// a `Buffer` again.
		document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
		const labels = await document.getPageLabels();
		const pages: string[] = [];
		for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
			if (Date.now() > end)
				return { fault: 'timeout', message: `It took longer than ${timeout} ms.` };
			const page = await document.getPage(number);
			const { items } = await page.getTextContent();
			pages.push(
				items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
			);
			page.cleanup();
		}
		return labels ? { pages, labels } : { pages };
	} catch (error) {
		const { name, message } = error as Error;
		return { fault: name === 'PasswordException' ? 'password' : 'broken', message };
	} finally {
		await document?.loadingTask.destroy();
	}
}
