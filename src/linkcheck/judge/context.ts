import type { Fetched } from '../../http/outcome/fetched.ts';
import type { Shown } from '../browser/shown.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import type { PdfFault, PdfText } from '../../text/pdf/pdf-text.ts';

/** Words that a page is cited for. */
export interface Wanted {
	quote: string;
	/** Where in the source: `p. 4`, `#page=4`, `#events`. */
	locator?: string;
}

/**
 * What is known in addition to the answer itself. Everything is optional; the judges use what there
 * is.
 */
export interface JudgeContext {
	/** Quotes to look for. */
	wanted?: readonly Wanted[];
	/** Fragments that are cited, without `#`, in addition to that of the address itself. */
	fragments?: readonly string[];
	/** Text of the answer, if it is a PDF (`pdfText`). */
	pdf?: PdfText | PdfFault;
	/** Answer of the probe address, which cannot exist (`probeAddress`). */
	sibling?: Fetched;
	/** Answer of the same address with `https:`, if `http:` is cited. */
	secure?: Fetched;
	/** Whether to return the text around each quote. */
	keepsPassages?: boolean;
	/** What a browser shows of the page. */
	shown?: Shown;
	/** What a browser shows of the probe address. */
	siblingShown?: Shown;
	/** What was known before, for answers that say that nothing has changed. */
	memory?: LinkMemory;
}
