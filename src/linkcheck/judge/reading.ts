import type { Fetched } from '../../http/fetched.ts';
import { preparePages, type PreparedPages } from '../../text/match/match-pages.ts';
import type { PdfFault, PdfText } from '../../text/pdf-text.ts';
import { prepareText, type PreparedText } from '../../text/match/prepared-text.ts';
import { pageText } from '../../text/html/page-text.ts';
import { scriptText } from '../../text/html/script-text.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** The body of an answer, as far as it can be read. */
export type Reading =
	| { kind: 'html'; page: PageFacts; texts: HtmlTexts }
	| { kind: 'text'; text: string; prepared: PreparedText }
	| { kind: 'pdf'; pdf: PdfText; prepared: PreparedPages }
	| { kind: 'pdf-fault'; pdf: PdfFault | undefined }
	/** A media type we do not read. */
	| { kind: 'other'; mediaType: string }
	/** No body: 304, 204, or an empty one. */
	| { kind: 'none' };

/** The texts of a page in which a quote is looked for; made when first asked for. */
export interface HtmlTexts {
	readonly shown: PreparedText;
	readonly plain: PreparedText;
	readonly scripts: PreparedText;
	readonly alts: PreparedText;
	readonly title: PreparedText;
	readonly hidden: PreparedText;
	/** As a browser looks for text fragments: a line for each block. */
	readonly blocks: string;
}

const textual = /^(?:text\/|application\/(?:.+\+)?(?:json|xml|x-ndjson|yaml)$)/;
const html = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Whether a body is a PDF, by its media type or its first bytes (ISO 32000-2, section 7.5.2). */
export function isPdf({ mediaType, bytes }: { mediaType: string; bytes: Uint8Array }): boolean {
	if (html.test(mediaType)) return false;
	const head = String.fromCharCode(...bytes.subarray(0, 1024));
	return mediaType === 'application/pdf' || head.includes('%PDF-');
}

/** Reads the body of an answer. */
export function read(fetched: Fetched, pdf: PdfText | PdfFault | undefined): Reading {
	if (fetched.kind === 'failure' || !fetched.body) return { kind: 'none' };
	const { body } = fetched;
	if (isPdf(body)) {
		if (!pdf || 'fault' in pdf) return { kind: 'pdf-fault', pdf };
		return { kind: 'pdf', pdf, prepared: preparePages(pdf.pages) };
	}
	const { text } = body;
	if (text === undefined) {
		return body.bytes.length === 0
			? { kind: 'none' }
			: { kind: 'other', mediaType: body.mediaType };
	}
	if (html.test(body.mediaType) || looksLikeHtml(body.mediaType, text)) {
		return readHtml(text);
	}
	if (textual.test(body.mediaType) || body.mediaType === '') {
		return { kind: 'text', text, prepared: prepareText(text) };
	}
	return { kind: 'other', mediaType: body.mediaType };
}

function looksLikeHtml(mediaType: string, text: string): boolean {
	return mediaType === '' && /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

function readHtml(source: string): Reading {
	const page = pageFacts(source);
	const { rendered } = page;
	const made = new Map<keyof HtmlTexts, PreparedText>();
	const once = (name: keyof HtmlTexts, text: () => string): PreparedText => {
		const prepared = made.get(name) ?? prepareText(text());
		made.set(name, prepared);
		return prepared;
	};
	return {
		kind: 'html',
		page,
		texts: {
			get shown() {
				return once('shown', () => rendered.text);
			},
			get plain() {
				return once('plain', () => rendered.plain);
			},
			get scripts() {
				return once('scripts', () => scriptText(rendered.scripts));
			},
			get alts() {
				return once('alts', () => rendered.alts.join('\n'));
			},
			get title() {
				return once('title', () => rendered.title);
			},
			get blocks() {
				return pageText(source);
			},
			get hidden() {
				return once('hidden', () => rendered.hidden);
			},
		},
	};
}

/** The main text of what was read; `undefined` where there is none. */
export function mainText(reading: Reading): string | undefined {
	if (reading.kind === 'html') return reading.page.rendered.main;
	if (reading.kind === 'text') return reading.text;
	return reading.kind === 'pdf' ? reading.pdf.pages.join('\n') : undefined;
}
