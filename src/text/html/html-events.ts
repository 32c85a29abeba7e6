import { Parser } from 'htmlparser2';

/** A beginning or end of an element, or words between. */
export type HtmlEvent =
	| { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
	| { kind: 'close'; name: string }
	| { kind: 'text'; words: string };

/** A page as its parser tells it. */
export interface HtmlEvents {
	events: readonly HtmlEvent[];
	/** Whether the page nests deeper than anybody means to, so that the rest of it was left unread. */
	cut: boolean;
}

interface Options {
	/** Whether it came as `application/xhtml+xml`, in which any element may close itself. */
	xhtml?: boolean;
	/** Whether documents in the `srcdoc` of frames are read as well. */
	frames?: boolean;
}

/** Elements inside one another. Browsers flatten from 512 on; unclosed tags of old pages go to thousands. */
const deepest = 10_000;
/** Documents in `srcdoc` of one another that are read. */
const deepestFrame = 2;

class TooDeep extends Error {}

/**
 * Takes HTML apart. Of a page that nests deeper than anybody means to, only the beginning is read,
 * as reading takes the square of the depth. A document in the `srcdoc` of a frame stands in the
 * place of its frame, as it does for a reader.
 */
export function htmlEvents(
	html: string,
	{ xhtml = false, frames = true }: Options = {},
): HtmlEvents {
	const events: HtmlEvent[] = [];
	try {
		readInto(events, html, xhtml, frames ? 0 : deepestFrame);
		return { events, cut: false };
	} catch (error) {
		if (error instanceof TooDeep) return { events, cut: true };
		throw error;
	}
}

function readInto(events: HtmlEvent[], html: string, xhtml: boolean, frame: number): void {
	let depth = 0;
	/** Documents of the frames that are open. */
	const documents: (string | undefined)[] = [];
	// The parser's own XML mode knows no entities of HTML, which browsers know in XHTML too.
	const parser = new Parser(
		{
			onopentag(written, attributes) {
				if (++depth > deepest) throw new TooDeep();
				const name = nameOf(written, xhtml);
				events.push({ kind: 'open', name, attributes });
				if (name === 'iframe') documents.push(attributes.srcdoc);
			},
			ontext(words) {
				const last = events.at(-1);
				if (last?.kind === 'text') last.words += words;
				else events.push({ kind: 'text', words });
			},
			onclosetag(written) {
				depth--;
				const name = nameOf(written, xhtml);
				events.push({ kind: 'close', name });
				const document = name === 'iframe' ? documents.pop() : undefined;
				if (document === undefined || frame >= deepestFrame) return;
				events.push({ kind: 'open', name: 'div', attributes: {} });
				readInto(events, document, false, frame + 1);
				events.push({ kind: 'close', name: 'div' });
			},
		},
		{ recognizeSelfClosing: xhtml, recognizeCDATA: xhtml },
	);
	parser.end(html);
}

function nameOf(written: string, xhtml: boolean): string {
	return xhtml ? written.replace(/^(?:x?html|h):/, '') : written;
}
