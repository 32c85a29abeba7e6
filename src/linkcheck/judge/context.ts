import type { Fetched } from '../../http/fetched.ts';
import type { Shown } from '../browser/shown.ts';
import type { LinkMemory } from '../../link-state/link-memory.ts';
import type { PdfFault, PdfText } from '../../text/pdf-text.ts';

/** Words that a page is cited for. */
export interface Wanted {
	quote: string;
	/** Where in the source: `p. 4`, `#page=4`, `#events`. */
	locator?: string;
}

/** What is known beside the answer itself. Everything is optional: less is judged with less. */
export interface JudgeContext {
	/** Quotes to look for. */
	wanted?: readonly Wanted[];
	/** Fragments that are cited, without `#`, besides that of the address itself. */
	fragments?: readonly string[];
	/** Text of the answer, where it is a PDF (`pdfText`). */
	pdf?: PdfText | PdfFault;
	/** Answer of an address beside it that cannot exist (`probeAddress`). */
	sibling?: Fetched;
	/** Answer of the same address with `https:`, where `http:` is cited. */
	secure?: Fetched;
	/** Whether to say what stands around each quote. */
	keepsPassages?: boolean;
	/** What a browser shows of the page. */
	shown?: Shown;
	/** What a browser shows of that address beside it. */
	siblingShown?: Shown;
	/** What was known before, for answers that say nothing has changed. */
	memory?: LinkMemory;
}
