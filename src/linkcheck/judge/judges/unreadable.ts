import { isWronglyUtf16 } from '../../../http/body/charset.ts';
import type { PdfText } from '../../../text/pdf/pdf-text.ts';
import { isCounted, readLocator } from '../../../text/match/locator.ts';
import type { Judgement } from '../../judgement.ts';
import { isGarbled } from '../garbled.ts';
import { isParked, saysMissing } from '../missing-words.ts';
import type { Judge, Subject } from '../subject.ts';
import { whyUnshown } from '../unshown-words.ts';

/** Pages that answered but that a program cannot read. */
export const judgeUnreadable: Judge = (subject) => {
	const { fetched, answer, reading, findings, proven } = subject;
	if (fetched.kind === 'failure' && fetched.reason === 'bad-encoding') {
		return unreadable(`The page is not compressed or encoded as it says. ${fetched.message}`);
	}
	if (!answer?.isGood || proven) return undefined;
	const asked = (subject.context.wanted ?? []).length > 0;
	if (reading.kind === 'pdf-fault') return ofPdf(subject);
	if (reading.kind === 'pdf') return asked ? ofScan(subject, reading.pdf) : undefined;
	if (reading.kind === 'other') {
		const type =
			reading.mediaType === '' ? 'of an unknown type' : `of the type \`${reading.mediaType}\``;
		return asked ? unreadable(`The file is ${type}, which has no text to search.`) : undefined;
	}
	const { text = '', bytes, charset } = answer.body ?? {};
	if (asked && bytes && isWronglyUtf16(bytes, charset)) {
		return unreadable(
			'The server says that the page is in UTF-16, but it is not, so browsers show other signs instead of its words.',
		);
	}
	if (asked && isGarbled(text)) {
		return unreadable('The page does not use the character encoding that it says.');
	}
	if (reading.kind !== 'html') return undefined;
	const { page } = reading;
	if (asked && page.rendered.cut) {
		return unreadable('The page nests its elements too deeply to be read to the end.');
	}
	// If script data has the words, `judgeDrift` can say more.
	if (findings?.some(({ only }) => only === 'scripts')) return undefined;
	// If a short page says that it is missing or parked, `judgeSoft404` reports that.
	const saysNothing = saysMissing(page) === undefined && !isParked(page);
	const why = saysNothing ? whyUnshown(subject) : undefined;
	return why === undefined ? undefined : unreadable(why);
};

/** Characters in place of glyphs whose letter the PDF does not define. */
const noLetter = /[\0\uFFFD\uE000-\uF8FF]/g;
/** Below this number of letters a page counts as a scan, not counting headers and footers. */
const mostOfScan = 10;

/** A PDF of pictures: without text, or with so little that a missing quote may be in a picture. */
function ofScan(
	{ findings, context }: Subject,
	{ pages, furniture }: PdfText,
): Judgement | undefined {
	if (pages.every((page) => page.trim() === '')) {
		return unreadable('The PDF has no text in it: its pages are pictures, or empty.');
	}
	if (!findings?.some(({ match }) => match.outcome === 'drift')) return undefined;
	const all = pages.join('');
	if (20 * (all.match(noLetter)?.length ?? 0) > all.length) {
		return unreadable('The PDF does not say which letters many of its characters are.');
	}
	const texts = furniture?.map(({ body }) => body.join(' ')) ?? pages;
	const bare = texts.map((text) => (text.match(/\p{L}/gu)?.length ?? 0) < mostOfScan);
	const places = (context.wanted ?? []).map(({ locator = '' }) => readLocator(locator));
	const isCited = places.some(
		(place) =>
			place.kind === 'page' && bare.some((isBare, index) => isBare && isCounted(place, index + 1)),
	);
	const count = bare.filter(Boolean).length;
	if (count === pages.length) {
		return unreadable('The PDF has almost no text in it: its pages are pictures, or empty.');
	}
	return isCited || 2 * count > pages.length
		? unreadable(
				`Of the ${pages.length} pages of the PDF, ${count} have no text in them: they are pictures, or empty.`,
			)
		: undefined;
}

function ofPdf({ reading, context }: Subject): Judgement | undefined {
	const fault = reading.kind === 'pdf-fault' ? reading.pdf : undefined;
	if (!fault) {
		return (context.wanted ?? []).length > 0 ? unreadable('The PDF was not read.') : undefined;
	}
	if (fault.fault === 'password') return unreadable('The PDF is locked with a password.');
	return unreadable(`The PDF cannot be read: ${fault.message}`);
}

function unreadable(message: string): Judgement {
	return {
		verdict: 'unreadable',
		message,
		hint: 'Open it in a browser and look for the quote. If there is an archived copy or another version of the page, cite that.',
	};
}
