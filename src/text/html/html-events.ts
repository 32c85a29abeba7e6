import { Parser } from 'htmlparser2';
import { reopened } from './html-elements.ts';

/** A beginning or end of an element, or words between. */
export type HtmlEvent =
	| { kind: 'open'; name: string; attributes: Readonly<Record<string, string>> }
	/** Implied: closed by something else than its own end tag. */
	| { kind: 'close'; name: string; isImplied?: boolean }
	| { kind: 'text'; words: string };

/** A page as its parser tells it. */
export interface HtmlEvents {
	events: readonly HtmlEvent[];
	/** End tags of what was struck out and is not open any more, each with the number of the event it stands before. */
	strays: readonly Stray[];
	/** Whether the page nests deeper than anybody means to, so that the rest of it was left unread. */
	cut: boolean;
}

interface Stray {
	name: string;
	at: number;
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
	const read: Written = { events: [], strays: [] };
	try {
		readInto(read, html, xhtml, frames ? 0 : deepestFrame);
		return { ...read, cut: false };
	} catch (error) {
		if (error instanceof TooDeep) return { ...read, cut: true };
		throw error;
	}
}

interface Written {
	events: HtmlEvent[];
	strays: Stray[];
}

/** Tells of end tags as well that close nothing. */
class TellingParser extends Parser {
	onendtag: ((start: number, end: number, close: () => void) => void) | undefined;

	override onclosetag(start: number, end: number): void {
		const close = () => super.onclosetag(start, end);
		if (this.onendtag) this.onendtag(start, end, close);
		else close();
	}
}

function readInto(read: Written, html: string, xhtml: boolean, frame: number): void {
	const { events, strays } = read;
	let depth = 0;
	/** Documents of the frames that are open. */
	const documents: (string | undefined)[] = [];
	// The parser's own XML mode knows no entities of HTML, which browsers know in XHTML too.
	const parser = new TellingParser(
		{
			onopentag(written, attributes) {
				if (++depth > deepest) throw new TooDeep();
				const name = nameOf(written, xhtml);
				events.push({ kind: 'open', name, attributes });
				if (name === 'iframe') documents.push(attributes.srcdoc);
			},
			ontext(words) {
				const last = events.at(-1);
				const isSplit = strays.at(-1)?.at === events.length;
				if (last?.kind === 'text' && !isSplit) last.words += words;
				else events.push({ kind: 'text', words });
			},
			onclosetag(written, isImplied) {
				depth--;
				const name = nameOf(written, xhtml);
				events.push({ kind: 'close', name, isImplied });
				const document = name === 'iframe' ? documents.pop() : undefined;
				if (document === undefined || frame >= deepestFrame) return;
				events.push({ kind: 'open', name: 'div', attributes: {} });
				readInto(read, document, false, frame + 1);
				events.push({ kind: 'close', name: 'div' });
			},
		},
		{ recognizeSelfClosing: xhtml, recognizeCDATA: xhtml },
	);
	parser.onendtag = (start, end, close) => {
		const before = events.length;
		close();
		const name = html.slice(start, end).toLowerCase();
		if (events.length === before && reopened.has(name)) strays.push({ name, at: before });
	};
	parser.end(html);
}

function nameOf(written: string, xhtml: boolean): string {
	return xhtml ? written.replace(/^(?:x?html|h):/, '') : written;
}
