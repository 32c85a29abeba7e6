import { isTrackingParameter } from '../../text/addresses/odd-address.ts';

/** A path that is a site's front page: `/`, `/en/`, `/index.html`, `/home`, and SharePoint’s `/Pages/default.aspx`. */
const front =
	/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:pages\/(?=default\.aspx$))?(?:(?:index|default|home|main)(?:\.\w{2,5})?\/?)?$/i;
/** Whether a query parameter does not choose a page. */
function isPassing(name: string): boolean {
	return isTrackingParameter(name) || /^(?:ref|lang|hl|locale)$/i.test(name);
}
/** Others that choose only how a page is shown, if they have a value such as `1` or `yes`. */
const ofForm =
	/^(?:print|printable|printer|page|amp|mobile|output|format|share|from|source|sort|order)$/i;
const switched = /^(?:\d{1,3}|y|yes|true|on|print|html|amp)?$/i;
/** A segment that says a page is an error. */
const errorSegment =
	/^(?:404|error-?404|404-?error|errors?|not[-_]?found|page[-_]?not[-_]?found|file-?not-?found)(?:\.\w{2,5})?$/i;
/**
 * A segment that says so only at the end of a path. Elsewhere it may be an ordinary word
 * (`/films/gone/review`).
 */
const lastErrorSegment = /^(?:oops|gone|unavailable)(?:\.\w{2,5})?$/i;
/**
 * A segment that says a page is for signing in or giving consent. `consent-a-` is used by SPIEGEL,
 * `zustimmung` by ZEIT and Golem.
 */
const loginSegment =
	/^(?:log-?_?in|log-?_?on|sign-?_?in|sign-?_?up|signon|sso|auth|authenticate|authorize|oauth2?|saml2?|cas|openid|authwall|subscribe|subscription|registration|register|paywall|consent|consent-a-|zustimmung|collectconsent|cookie-?consent|cookiewall|privacy-?gate|gdpr(?:-consent)?|checkpoint|ssologin)(?:\.\w{2,5})?$/i;
const loginHost =
	/^(?:log-?in|sign-?in|sso|auth|idp|accounts?|consent|oauth|myprivacy)\.|(?:^|\.)(?:okta|auth0|onelogin|openathens)\.(?:com|net)$/i;
/** Hosts whose addresses redirect to others, so a front page may be the page that was cited. */
const shortener =
	/^(?:www\.)?(?:bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|buff\.ly|dlvr\.it|lnkd\.in|fb\.me|youtu\.be|clck\.ru|vk\.cc|doi\.org|dx\.doi\.org|hdl\.handle\.net|purl\.org|w3id\.org)$/i;

/** The names of the query parameters that choose a page, as far as their names and values show. */
export function choosingParameters({ searchParams }: URL): string[] {
	return [...searchParams]
		.filter(([name, value]) => !isPassing(name) && !(ofForm.test(name) && switched.test(value)))
		.map(([name]) => name);
}

/** Whether an address is the front page of a site, without a query that chooses something. */
export function isFront(url: URL): boolean {
	const choices = [...url.searchParams.keys()].filter((name) => !isPassing(name));
	return front.test(url.pathname) && choices.length === 0;
}

/** Whether a redirect went from a page inside a site to a front page. */
export function landsOnFront(cited: URL, final: URL): boolean {
	return !isFront(cited) && isFront(final) && !shortener.test(cited.hostname);
}

/** Whether an address looks like an error page and the cited one does not. */
export function landsOnError(cited: URL, final: URL): boolean {
	return isError(final) && !isError(cited);
}

/** Whether an address looks like a page for signing in or consent and the cited one does not. */
export function landsOnLogin(cited: URL, final: URL): boolean {
	const byHost = loginHost.test(final.hostname) && !loginHost.test(cited.hostname);
	const byPath = hasSegment(final, loginSegment) && !hasSegment(cited, loginSegment);
	return byPath || (byHost && final.hostname !== cited.hostname);
}

function isError(url: URL): boolean {
	const last = url.pathname.replace(/\/$/, '').split('/').at(-1) ?? '';
	return hasSegment(url, errorSegment) || lastErrorSegment.test(last);
}

function hasSegment(url: URL, segment: RegExp): boolean {
	return url.pathname.split('/').some((part) => segment.test(part));
}

/** Whether two addresses differ in more than fragment, `www.`, scheme and a final slash. */
export function isOtherPage(a: URL, b: URL): boolean {
	const bare = ({ hostname, port, pathname, search }: URL) =>
		`${hostname.replace(/^www\./, '')}:${port}${pathname.replace(/\/$/, '')}${search}`;
	return bare(a) !== bare(b);
}
