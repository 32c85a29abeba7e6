import { CookieJar } from 'tough-cookie';
import type { Body, Fetched, Hop, Try } from './outcome/fetched.ts';
import { ask, type AskOptions, failureOf } from './ask.ts';
import { bodyOfBytes } from './body/body-of-bytes.ts';
import type { Answer } from './exchange/exchange.ts';
import { failureOfError } from './outcome/failure-of-error.ts';
import { FetchFailure } from './outcome/fetch-failure.ts';
import type { FetchTools } from './fetch-tools.ts';
import { refreshTarget } from './page-refresh.ts';
import { isRedirectStatus, redirectLimit, resolveLocation } from './exchange/redirect.ts';
import { basicAuthorization } from './exchange/request-headers.ts';

/**
 * The validators for a conditional request (RFC 9110, section 13.1), and the address they belong to.
 */
export interface Validators {
	url: string;
	etag?: string | undefined;
	lastModified?: string | undefined;
}

/** How a chain is followed. */
export interface FollowOptions extends AskOptions {
	validators?: Validators | undefined;
	/** Sent on every hop in addition to the usual ones; names in lower case. */
	headers?: Readonly<Record<string, string>> | undefined;
	/** Asked before each request. */
	isAllowed?: ((url: URL) => Promise<boolean>) | undefined;
}

/**
 * Asks an address and follows redirects to the last answer. Cookies are kept for the length of the
 * chain.
 *
 * @param url - An absolute address; its fragment is not sent.
 * @returns The answer or the failure. It never rejects because of what a server does.
 */
export async function follow(
	url: string,
	options: FollowOptions,
	tools: FetchTools,
): Promise<Fetched> {
	const chain: Hop[] = [];
	const tries: Try[] = [];
	try {
		const { answer, at, fragment } = await walk(url, chain, tries, options, tools);
		const { status, headers } = answer;
		const bytes = answer.body instanceof FetchFailure ? new Uint8Array() : answer.body;
		return {
			...{ url, chain, tries, kind: 'answer', finalUrl: at, status, headers },
			...(fragment !== undefined && { fragment }),
			...(status !== 304 && { body: answer.page ?? bodyOfBytes(bytes, headers['content-type']) }),
		};
	} catch (error) {
		const { reason, message } = failureOfError(error, 'before the answer');
		return { url, chain, tries, kind: 'failure', reason, message };
	}
}

/** Follows a chain to its last answer. Notes each hop and each try, also if it ends in a failure. */
async function walk(
	start: string,
	chain: Hop[],
	tries: Try[],
	options: FollowOptions,
	tools: FetchTools,
): Promise<{ answer: Answer & { page?: Body }; at: string; fragment: string | undefined }> {
	let url = URL.parse(start);
	if (!url) throw new FetchFailure('unsafe-scheme', `\`${start}\` is not an address.`);
	const login = { origin: url.origin, headers: loginOf(url) };
	const jar = new CookieJar();
	const seen = new Set<string>();
	let fragment: string | undefined;
	let hasReloaded = false;
	for (;;) {
		url = bare(url);
		if (!/^https?:$/.test(url.protocol)) {
			throw new FetchFailure('unsafe-scheme', `\`${url.protocol}\` is neither http nor https.`);
		}
		const headers = {
			...tools.headersFor(url),
			...options.headers,
			...cookiesFor(url, jar),
			...(url.origin === login.origin ? login.headers : {}),
			...conditions(url, options.validators),
		};
		// The cookies are part of the step: some walls set a cookie and redirect once to the same
		// address.
		const step = stepTo(url, jar);
		if (seen.has(step)) throw redirectLoop(url);
		seen.add(step);
		if (options.isAllowed && !(await options.isAllowed(url))) throw refusedByRobots(url);
		const answer = await ask(url, headers, options, tools, tries);
		const hop: Hop = { url: url.href, status: answer.status };
		chain.push(hop);
		const failure = failureOf(answer);
		if (failure) throw failure;
		for (const each of answer.cookies) jar.setCookieSync(each, url.href, { ignoreError: true });
		let next: URL;
		if (isRedirectStatus(answer.status)) {
			next = resolveLocation(answer.headers.location, url);
			if (next.href.includes('#')) fragment = next.hash.slice(1);
		} else {
			const page = pageOf(answer);
			// Some walls set a cookie and let the page reload itself once.
			const mayReload: boolean = !hasReloaded && answer.cookies.length > 0;
			const target: URL | undefined = page && refreshTarget(answer, page, url, mayReload);
			if (!target || seen.has(stepTo(target, jar))) {
				return { answer: { ...answer, ...(page && { page }) }, at: url.href, fragment };
			}
			hasReloaded ||= bare(target).href === url.href;
			next = target;
			// A refresh leads to another page, which does not inherit the fragment of the one before.
			fragment = next.hash.slice(1);
		}
		hop.location = next.href;
		if (chain.length > redirectLimit) throw tooManyRedirects();
		url = next;
	}
}

function redirectLoop({ href }: URL): FetchFailure {
	return new FetchFailure(
		'redirect-loop',
		`The address redirects in a circle, back to \`${href}\`.`,
	);
}

function refusedByRobots({ origin }: URL): FetchFailure {
	return new FetchFailure('robots', `\`${origin}/robots.txt\` asks programs not to open it.`);
}

function tooManyRedirects(): FetchFailure {
	return new FetchFailure(
		'too-many-redirects',
		`The address redirects too often, more than ${redirectLimit} times.`,
	);
}

/** A name that is the same for the same step of a chain: the address and the cookies sent. */
function stepTo(url: URL, jar: CookieJar): string {
	const { href } = bare(url);
	return `${href} ${jar.getCookieStringSync(href)}`;
}

/** The page, if it may redirect by a refresh. */
function pageOf({ status, headers, body }: Answer): Body | undefined {
	const isPage = status >= 200 && status < 300 && !(body instanceof FetchFailure);
	return isPage ? bodyOfBytes(body, headers['content-type']) : undefined;
}

/** The address as requested: without fragment, user name and password. */
function bare(url: URL): URL {
	const copy = new URL(url);
	copy.hash = '';
	copy.username = '';
	copy.password = '';
	return copy;
}

/** The header for the user name and the password that an address contains. */
function loginOf(url: URL): Record<string, string> {
	const authorization = basicAuthorization(url);
	return authorization ? { authorization } : {};
}

function cookiesFor({ href }: URL, jar: CookieJar): Record<string, string> {
	const cookie = jar.getCookieStringSync(href);
	return cookie === '' ? {} : { cookie };
}

/** The headers that ask for the page only if it has changed. */
function conditions(url: URL, validators: Validators | undefined): Record<string, string> {
	if (validators?.url !== url.href) return {};
	return {
		...(validators.etag ? { 'if-none-match': validators.etag } : {}),
		...(validators.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
	};
}
