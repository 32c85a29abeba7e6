import type { Fetched } from '../../http/outcome/fetched.ts';
import { dataText } from '../../text/data-text.ts';
import { preparePages, type PreparedPages } from '../../text/match/match-pages.ts';
import type { PdfFault, PdfText } from '../../text/pdf/pdf-text.ts';
import { prepareText, type PreparedText } from '../../text/match/prepared-text.ts';
import { pageText } from '../../text/html/page-text.ts';
import { scriptText } from '../../text/html/script-text.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';

/** The body of an answer, as far as it can be read. */
export type Reading =
	| {
			kind: 'html';
			page: PageFacts;
			texts: HtmlTexts;
			/** Text for finding text fragments as a browser does: one line for each block. */
			blocks: () => string;
			/** Whether the address ends in `.pdf`. */
			insteadOfPdf: boolean;
	  }
	| { kind: 'text'; text: string; prepared: PreparedText }
	| { kind: 'pdf'; pdf: PdfText; prepared: PreparedPages }
	| { kind: 'pdf-fault'; pdf: PdfFault | undefined }
	/** A media type that we do not read. */
	| { kind: 'other'; mediaType: string }
	/** No body: 304, 204, or an empty one. */
	| { kind: 'none' };

/** The texts of a page in which to look for a quote. Each is made when it is first read. */
export interface HtmlTexts {
	readonly shown: PreparedText;
	readonly plain: PreparedText;
	readonly scripts: PreparedText;
	readonly alts: PreparedText;
	readonly title: PreparedText;
	readonly hidden: PreparedText;
	readonly withStruck: PreparedText;
	readonly withOpened: PreparedText;
	readonly withoutBetween: PreparedText;
	readonly withLatent: PreparedText;
	readonly withClipped: PreparedText;
	readonly descriptions: PreparedText;
}

const textual = /^(?:text\/|application\/(?:.+\+)?(?:json|xml|x-ndjson|(?:x-)?yaml|x-subrip)$)/;
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
		return { kind: 'pdf', pdf, prepared: preparePages(pdf) };
	}
	const { text } = body;
	if (text === undefined) {
		return body.bytes.length === 0
			? { kind: 'none' }
			: { kind: 'other', mediaType: body.mediaType };
	}
	if (html.test(body.mediaType) || looksLikeHtml(body.mediaType, text)) {
		const xhtml = body.mediaType === 'application/xhtml+xml';
		return { ...readHtml(text, xhtml), insteadOfPdf: namesPdf(fetched.url) };
	}
	if (textual.test(body.mediaType) || body.mediaType === '') {
		return { kind: 'text', text, prepared: prepareText(dataText(text, body.mediaType)) };
	}
	return { kind: 'other', mediaType: body.mediaType };
}

function looksLikeHtml(mediaType: string, text: string): boolean {
	return mediaType === '' && /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

function namesPdf(url: string): boolean {
	return URL.parse(url)?.pathname.toLowerCase().endsWith('.pdf') ?? false;
}

function readHtml(
	source: string,
	xhtml: boolean,
): Omit<Extract<Reading, { kind: 'html' }>, 'insteadOfPdf'> {
	const page = pageFacts(source, { xhtml });
	const { rendered } = page;
	const texts: Record<keyof HtmlTexts, () => string> = {
		shown: () => rendered.text,
		plain: () => rendered.plain,
		scripts: () => scriptText(rendered.scripts),
		alts: () => rendered.alts.join('\n'),
		title: () => rendered.title,
		hidden: () => rendered.hidden,
		withStruck: () => rendered.withStruck,
		withOpened: () => rendered.withOpened,
		withoutBetween: () => rendered.withoutBetween,
		withLatent: () => rendered.withLatent,
		withClipped: () => rendered.withClipped,
		descriptions: () => page.descriptions.join('\n'),
	};
	const made = Object.create(null) as HtmlTexts;
	for (const [name, text] of Object.entries(texts)) {
		let prepared: PreparedText | undefined;
		Object.defineProperty(made, name, { get: () => (prepared ??= prepareText(text())) });
	}
	return { kind: 'html', page, texts: made, blocks: () => pageText(source, { xhtml }) };
}

/** The main text of what was read; `undefined` if there is none. */
export function mainText(reading: Reading): string | undefined {
	if (reading.kind === 'html') return reading.page.rendered.main;
	if (reading.kind === 'text') return reading.text;
	return reading.kind === 'pdf' ? reading.pdf.pages.join('\n') : undefined;
}
