import type { Judgement } from '../../judgement.ts';
import { isFront, isOtherPage, landsOnError, landsOnFront } from '../addresses.ts';
import { isParked, saysMissing } from '../missing-words.ts';
import { fold, type PageFacts } from '../page-facts.ts';
import { mainText, read } from '../reading.ts';
import { readShown } from '../shown-reading.ts';
import { isLeft } from '../server-words.ts';
import { isSamePage } from '../sibling.ts';
import type { Judge, Subject } from '../subject.ts';

/** Characters of main text. A page with more than this is not only a notice. */
const longestNotice = 400;

/** Pages that are missing but answer as if they were there. */
export const judgeSoft404: Judge = (subject) => {
	const { answer, cited, reading, proven } = subject;
	if (!answer?.isGood || proven) return undefined;
	const page = reading.kind === 'html' ? reading.page : undefined;
	if (landsOnFront(cited, answer.final)) {
		return soft404(
			`It leads to the front page of \`${answer.final.host}\`, not to the page cited.`,
		);
	}
	if (landsOnError(cited, answer.final)) {
		return soft404(`It leads to an error page, \`${answer.final.pathname}\`.`);
	}
	if (isEmpty(subject)) return soft404('The answer is empty.');
	if (!page) return undefined;
	if (isParked(page)) return soft404('The name of the site is parked or for sale.');
	if (isLeft(page, answer.final)) {
		return soft404('The site is gone: the hosting provider shows its own page.');
	}
	const words = saysMissing(page);
	if (words !== undefined) {
		return soft404(`The page answers as if it were there, and says “${words}”.`);
	}
	if (isKeptRedirect(page)) {
		return soft404('The archive kept a redirect here, but not the page that it led to.');
	}
	if (redirectsAnything(subject)) {
		return soft404(
			`It leads to \`${answer.final.href}\`, and so does an address next to it that does not exist.`,
		);
	}
	return givesAnything(subject) && !isChanged(subject)
		? soft404('The site gives the same page for an address that does not exist.')
		: undefined;
};

function isEmpty({ reading, answer }: Subject): boolean {
	if (reading.kind === 'none') return answer?.status !== 202;
	if (reading.kind === 'text') return reading.text.trim() === '';
	if (reading.kind !== 'html') return false;
	const { rendered, hasScripts, pictures } = reading.page;
	return fold(rendered.text) === '' && !hasScripts && pictures === 0;
}

/** What the Wayback Machine shows if it kept a redirect but not the target. */
function isKeptRedirect({ rendered, length }: PageFacts): boolean {
	return length < longestNotice && /got an http 30\d response at crawl time/i.test(rendered.main);
}

/** Whether the cited address and the probe address, which cannot exist, were redirected to the same page. */
function redirectsAnything({ context, cited, answer, reading }: Subject): boolean {
	const { sibling } = context;
	if (sibling?.kind !== 'answer' || sibling.status !== 200 || !answer) return false;
	if (sibling.finalUrl !== answer.final.href || !isOtherPage(cited, answer.final)) return false;
	return !(reading.kind === 'html' && namesCited(reading.page, sibling.finalUrl, cited));
}

/** Whether the probe address, which cannot exist, gives the same page. */
function givesAnything({ context, reading, cited, answer }: Subject): boolean {
	const { sibling, shown, siblingShown } = context;
	// Do not compare a page as a browser shows it with one as its server sent it.
	if (shown && !siblingShown) return false;
	if (sibling?.kind !== 'answer' || sibling.status !== 200 || isFront(cited)) return false;
	// A site may lead to a page from addresses that are only almost its own.
	if (sibling.finalUrl === answer?.final.href) return false;
	const other = siblingShown ? readShown(sibling, siblingShown) : read(sibling, undefined);
	if (other.kind === 'html' && namesCited(other.page, sibling.finalUrl, cited)) return false;
	const [mine, its] = [mainText(reading), mainText(other)];
	return mine !== undefined && its !== undefined && isSamePage(mine, its);
}

/** The share of a quote that a page must have to be the page cited with other words. */
const mostOfQuote = 0.7;

/**
 * Whether a page has most of a quote that has changed. It is then the page cited, even if the site
 * ignores the part of the address that the probe changed.
 */
function isChanged({ findings = [] }: Subject): boolean {
	return findings.some(({ wanted, match }) => {
		if (match.outcome !== 'drift' || match.nearest === undefined) return false;
		const kept = match.nearest.replace(/\[-.*?-\]|\{\+.*?\+\}/gs, '');
		return fold(kept).length >= mostOfQuote * fold(wanted.quote).length;
	});
}

/** Whether a page says that its canonical address is the one cited (RFC 6596). */
function namesCited({ canonical }: PageFacts, base: string, cited: URL): boolean {
	if (canonical === undefined || !URL.canParse(canonical, base)) return false;
	const named = new URL(canonical, base);
	return named.pathname === cited.pathname && named.search === cited.search;
}

function soft404(message: string): Judgement {
	return {
		verdict: 'soft404',
		message,
		hint: 'Find where the page went and write that address, or add an archived copy as `archive`.',
	};
}
