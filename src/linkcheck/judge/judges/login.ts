import type { Judgement } from '../../judgement.ts';
import { landsOnLogin } from '../addresses.ts';
import { askingOf, isConsentPage } from '../consent.ts';
import { fold } from '../page-facts.ts';
import { asksToPay } from '../paywall-words.ts';
import { seenHeadings } from '../prominent.ts';
import type { Judge } from '../subject.ts';
import { findWall } from '../walls.ts';

/** Characters of main text. A page with more than this is an article that also has a form. */
const longestForm = 1500;

/** What is shown instead of a page until a reader consents or pays: ZEIT, in German and English. */
const asksForConsent =
	/lesen sie \S{1,60} mit werbung oder im pur-abo|besuchen sie \S{1,60} wie gewohnt mit werbung und tracking|^when browsing with ads: we collect personal data/i;

/**
 * The same with other words, in several languages. Only titles, headings and very short pages are
 * compared, because the banners of ordinary pages have similar words.
 */
const asksForCookies =
	/^before you (?:continue|proceed) (?:to|on)\b|accept (?:all |our |the )?cookies to (?:continue|read|proceed|view)|to (?:continue|proceed|read)[^.!?]{0,40},? (?:please )?accept (?:all |our |the )?cookies|continuer sans accepter|accepte[rz]? (?:les |nos )?cookies pour (?:continuer|lire|accéder)|cookies? (?:akzeptieren|zustimmen) (?:und|,) weiter|mit werbung weiterlesen|accett\p{L}{1,5} i cookie per (?:continuare|leggere|proseguire)|acept\p{L}{1,4} (?:las )?cookies para (?:continuar|leer|seguir)|aceit\p{L}{1,4} (?:os )?cookies para (?:continuar|ler)|accepteer (?:de |alle )?cookies om (?:verder|door)|zaakceptuj (?:pliki )?cookies?,? aby|(?:чтобы|для) продолж[^.!?]{0,40}(?:примите|соглас)[^.!?]{0,40}(?:cookie|куки)|devam etmek için[^.!?]{0,40}çerez|(?:للمتابعة|للاستمرار)[^.!?]{0,40}ملفات تعريف الارتباط|برای ادامه[^.!?]{0,40}کوکی|同意(?:使用)?cookies?[后後並并]?(?:继续|繼續)/iu;
/**
 * Pages for readers with an account, or of some age: Facebook, YouTube, Instagram and others. Such
 * headings are also in the menus and dialogs of ordinary pages, so only very short pages are
 * compared.
 */
const asksForAccount =
	/^(?:(?:you must |please )?(?:log|sign) ?in(?: to (?:continue|view this (?:page|content|post|profile)))?|(?:you must be|please be) logged in(?: to .{1,40})?|private (?:video|channel|account|profile)|this (?:account|profile|page|channel|post|video) is private|(?:these|this account['’]s) posts are protected|age (?:verification|check|restricted)|(?:sign in to |please )?(?:confirm|verify) (?:that )?(?:your age|you are (?:over|at least) \d\d)|are you (?:over|at least) \d\d(?: years old)?|войдите(?:, чтобы продолжить)?|вход на сайт|(?:подтвердите|вам есть) (?:свой возраст|18 лет)|(?:bitte )?(?:melden sie sich an|anmelden)|altersprüfung|connectez-vous(?: pour continuer)?|inicia sesión(?: para continuar)?|accedi(?: per continuare)?|oturum aç(?:ın)?|giriş yap(?:ın)?)[\s.!?…]*$/iu;

/** Characters of main text. A page with less than this has no article next to its banner. */
const longestBanner = 400;
/** Characters of sentences about other things than consent. A page with more than this is an article. */
const mostOthers = 200;

/**
 * What publishers of journals (Springer Nature, Wiley) show to visitors without cookies, as far as
 * we know their words. Pages with help have similar headings, so only very short pages are compared.
 */
const needsCookies =
	/^(?:error - )?cookies (?:must be enabled|(?:are )?(?:disabled|turned off))[\s.!]*$|^this site requires cookies(?: to be enabled to function)?\./i;

/** Pages that need a sign-in, consent or payment. */
export const judgeLogin: Judge = ({ answer, cited, reading, findings, proven }) => {
	if (!answer || proven) return undefined;
	const { status, final } = answer;
	const ofPage = reading.kind === 'html' ? reading.page : undefined;
	// Some walls answer with 401 without asking for a password.
	if (status === 401 && !findWall(answer.headers, ofPage)) {
		return login('The server asks for a user name and a password (401).');
	}
	if (status === 407) return login('A proxy on the way asks for a user name and a password (407).');
	if (status === 402) return login('The server asks for payment (402).');
	if (!answer.isGood && status !== 403) return undefined;
	if (landsOnLogin(cited, final)) {
		return login(
			`It leads to a page that asks readers to sign in or to agree, \`${final.host}${final.pathname}\`.`,
		);
	}
	if (reading.kind !== 'html') return undefined;
	const { page } = reading;
	const said = [page.title, ...page.headings, fold(page.rendered.proper)];
	if (page.length < longestForm && said.some((text) => asksForConsent.test(text))) {
		return login(
			'Instead of the page there is one that asks readers to agree to advertising, or to pay.',
		);
	}
	if (page.asksPassword && page.length < longestForm) {
		return login('Instead of the page there is a form that asks for a password.');
	}
	const missing = findings?.some(({ match }) => match.outcome === 'drift') ?? false;
	if (!missing) return undefined;
	const notice = fold(page.rendered.main);
	const prominent = [
		page.title,
		...page.headings,
		...(notice.length < longestBanner ? [notice] : []),
	];
	const asking = askingOf(page);
	const isAsked = page.length < longestForm && prominent.some((text) => asksForCookies.test(text));
	// An article about such pages has sentences about other things.
	const isArticle = asking === undefined || asking.others > mostOthers;
	if ((isAsked && !isArticle) || (asking && isConsentPage(asking))) {
		return login('Instead of the page there is one that asks readers to accept cookies.');
	}
	const brief = notice.length < longestBanner ? [page.title, ...seenHeadings(page)] : [];
	if (brief.some((text) => asksForAccount.test(text))) {
		return login(
			'Instead of the page there is one that asks readers to sign in, or for their age.',
		);
	}
	const lines = page.rendered.main.split('\u2029').map((line) => fold(line));
	if (notice.length < longestBanner && lines.some((line) => needsCookies.test(line))) {
		return login('Instead of the page there is one that asks readers to turn on cookies.');
	}
	if (page.saysPaid) {
		return login(
			'The page says that only a part of it is free, and the quote is not in that part.',
		);
	}
	const asks = page.length < longestForm ? asksToPay.exec(fold(page.rendered.proper)) : null;
	return asks
		? login(`The page is short, says “${asks[0]}”, and the quote is not in the part that is free.`)
		: undefined;
};

function login(message: string): Judgement {
	return {
		verdict: 'login',
		message,
		hint: 'Look for the quote with an account, set `access` in the source, and cite an archived copy if there is one.',
	};
}
