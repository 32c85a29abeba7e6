import { Parser } from 'htmlparser2';
import { reopened } from './html-elements.ts';
import type { HtmlEvent, HtmlEvents, Stray } from './html-event.ts';
import { withShadowTrees } from './shadow-trees.ts';

interface Options {
	/** Whether it is `application/xhtml+xml`, in which any element can be self-closing. */
	xhtml?: boolean;
	/** Whether to read documents in the `srcdoc` of frames too. */
	frames?: boolean;
}

/**
 * Maximum nesting of elements. Browsers flatten from 512; old pages with unclosed tags can have
 * thousands.
 */
const deepest = 10_000;
/** Maximum nesting of documents in `srcdoc`. */
const deepestFrame = 2;

class TooDeep extends Error {}

/**
 * Parses HTML into events. If a page nests too deep, only the beginning is read, because the time is
 * quadratic in the depth. A document in the `srcdoc` of a frame becomes the content of its frame, and
 * a shadow tree that of its element, as they do for a reader.
 */
export function htmlEvents(
	html: string,
	{ xhtml = false, frames = true }: Options = {},
): HtmlEvents {
	const read: Written = { events: [], strays: [] };
	try {
		readInto(read, html, xhtml, frames ? 0 : deepestFrame);
		return { ...withShadowTrees(read), cut: false };
	} catch (error) {
		if (error instanceof TooDeep) return { ...read, cut: true };
		throw error;
	}
}

interface Written {
	events: HtmlEvent[];
	strays: Stray[];
}

/** A parser that also reports end tags that close nothing. */
class TellingParser extends Parser {
	onendtag: ((start: number, end: number, close: () => void) => void) | undefined;

	override onclosetag(start: number, end: number): void {
		const close = () => super.onclosetag(start, end);
		if (this.onendtag) this.onendtag(start, end, close);
		else close();
	}
}

/** Reads a document in a frame. Like a shadow tree it has styles of its own, and no other number. */
function readFrame(read: Written, document: string, frame: number): void {
	const tree = -read.events.length;
	read.events.push({ kind: 'open', name: 'div', attributes: {}, tree });
	readInto(read, document, false, frame, tree);
	read.events.push({ kind: 'close', name: 'div' });
}

function readInto(read: Written, html: string, xhtml: boolean, frame: number, tree?: number): void {
	const { events, strays } = read;
	let depth = 0;
	/** The `srcdoc` documents of the open frames, with the index of the event after their start. */
	const documents: { document: string | undefined; start: number }[] = [];
	// The parser's XML mode is not used: it does not resolve HTML entities, which browsers also do in
	// XHTML.
	const parser = new TellingParser(
		{
			onopentag(written, attributes) {
				if (++depth > deepest) throw new TooDeep();
				const name = nameOf(written, xhtml);
				events.push({ kind: 'open', name, attributes, ...(tree !== undefined && { tree }) });
				if (name === 'iframe') {
					documents.push({ document: attributes.srcdoc, start: events.length });
				}
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
				const { document, start = 0 } = (name === 'iframe' ? documents.pop() : undefined) ?? {};
				if (document !== undefined) {
					// The content of the element is for browsers without frames.
					events.length = start;
					while ((strays.at(-1)?.at ?? 0) > start) strays.pop();
					if (frame < deepestFrame) readFrame(read, document, frame + 1);
				}
				events.push({ kind: 'close', name, isImplied });
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
