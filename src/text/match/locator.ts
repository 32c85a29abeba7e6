import { isPrinted } from './printed-numbers.ts';
import { type PageNumber, readPageNumber } from './page-number.ts';

/** Pages from one to another, both included. */
export interface PageSpan {
	from: PageNumber;
	to: PageNumber;
}

/** What a locator points to, as far as a program can follow it. */
export type Locator =
	| { kind: 'page'; spans: readonly PageSpan[]; exact: boolean }
	| { kind: 'fragment'; fragment: string }
	| { kind: 'other' };

/**
 * Reads a locator. `#page=4` (RFC 8118, section 3) is the fourth page of the file; `p. 4` is a page,
 * by its printed or its counted number. `pp. 4-5`, `pp. 4, 7`, `pages 4 to 6`, `p. 4f.` (and the
 * next) and `p. 4ff.` (and those that follow) are several. `#events` is a fragment. Other locators
 * (`para 12`, `12:30`) are for people.
 */
export function readLocator(locator: string): Locator {
	const wanted = locator.trim();
	const opened = /^#(?:.*&)?page=(\d+)(?:&|$)/i.exec(wanted)?.[1];
	if (opened !== undefined) {
		const page = { value: Number(opened), isRoman: false };
		return { kind: 'page', spans: [{ from: page, to: page }], exact: true };
	}
	if (wanted.startsWith('#')) return { kind: 'fragment', fragment: wanted.slice(1) };
	const named = /^(?:pp|p|pg|pages|page)\b\.?\s*(?=[\divxlcdm])/i.exec(wanted)?.[0];
	const spans = named === undefined ? [] : spansIn(wanted.slice(named.length));
	return spans.length === 0 ? { kind: 'other' } : { kind: 'page', spans, exact: false };
}

/**
 * How many pages `ff.` stands for at most. With no limit, it would match any larger number printed in
 * the file.
 */
const mostFollowing = 20;

const number = String.raw`(?:\d+|[ivxlcdm]+(?![\p{L}\p{N}]))`;
const span = new RegExp(
	String.raw`^(?<from>${number})(?:\s*(?<following>ff?)(?![\p{L}\p{N}])\.?|\s*(?:[-‐‑‒–—]|to\b|bis\b)\s*(?<to>${number})(?![\p{L}\p{N}]))?`,
	'iu',
);
const between = /^\s*(?:[,;&]\s*(?:and\b|&)?|and\b|und\b)\s*/i;

/** The pages at the beginning of a text: `4-5, 7 and 9f.` */
function spansIn(text: string): PageSpan[] {
	const spans: PageSpan[] = [];
	let rest = text;
	for (;;) {
		const { 0: words = '', groups = {} } = span.exec(rest) ?? {};
		const after = rest.slice(words.length);
		const from = readPageNumber(groups.from ?? '');
		// `p. 4, 2nd paragraph` and `p. 4, I think` name one page.
		const isPage = spans.length === 0 || !/^[\p{L}\p{N}]/u.test(after);
		if (!from || !isPage || (spans[0] && spans[0].from.isRoman !== from.isRoman)) return spans;
		spans.push({ from, to: endOf(from, groups) });
		const separator = between.exec(after)?.[0];
		if (separator === undefined) return spans;
		rest = after.slice(separator.length);
	}
}

function endOf(
	from: PageNumber,
	{ to, following }: Record<string, string | undefined>,
): PageNumber {
	if (following !== undefined) {
		const value = from.value + (following.length === 1 ? 1 : mostFollowing);
		return { ...from, value };
	}
	const end = readPageNumber(to ?? '');
	if (!end || end.isRoman !== from.isRoman) return from;
	if (from.isRoman || end.value >= from.value) return end;
	// `113-4` is short for `113-114`.
	const start = String(from.value);
	const digits = String(end.value);
	return { ...end, value: Number(start.slice(0, start.length - digits.length) + digits) };
}

type PageLocator = Extract<Locator, { kind: 'page' }>;

/** Whether a locator names a page by its number in the file, from 1. */
export function isCounted({ spans }: PageLocator, found: number): boolean {
	return spans.some((each) => isWithin({ value: found, isRoman: false }, each));
}

/**
 * Whether a page of a document is one that a locator names. A printed number matches the label in the
 * file or the number at the head or foot of the page: the first page of an article may be page 113.
 *
 * @param found - Number of the page in the file, from 1.
 */
export function isPage(
	locator: PageLocator,
	found: number,
	{ pages, labels }: { pages: readonly string[]; labels?: readonly string[] },
): boolean {
	if (isCounted(locator, found)) return true;
	if (locator.exact) return false;
	const label = readPageNumber(labels?.[found - 1] ?? '');
	return locator.spans.some(
		(each) =>
			(label !== undefined && isWithin(label, each)) ||
			isPrinted(pages, found, (printed) => isWithin(printed, each)),
	);
}

function isWithin({ value, isRoman }: PageNumber, { from, to }: PageSpan): boolean {
	return isRoman === from.isRoman && value >= from.value && value <= to.value;
}
