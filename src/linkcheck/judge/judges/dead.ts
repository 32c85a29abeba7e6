import type { FailureReason } from '../../../http/outcome/fetched.ts';
import type { DeathCause, Judgement } from '../../judgement.ts';
import { decodePercent } from '../../../text/addresses/decode-percent.ts';
import type { Judge } from '../subject.ts';

/** Failures that prove that nothing is there. */
const causes: Partial<Record<FailureReason, DeathCause>> = {
	dns: 'network',
	refused: 'network',
	'redirect-loop': 'redirect',
	'too-many-redirects': 'redirect',
	'bad-redirect': 'redirect',
};

/**
 * Addresses at which nothing is found. If all quotes stand in the answer, it is not dead: a reader
 * finds them whatever the status says.
 */
export const judgeDead: Judge = ({ fetched, answer, cited, proven }) => {
	if (fetched.kind === 'failure') {
		const cause = causes[fetched.reason];
		return cause && dead(cause, fetched.message + unseenWords(cited));
	}
	if (proven) return undefined;
	if (answer?.status === 410)
		return dead(
			'gone',
			`The server says that the page is gone for good (410).${unseenWords(cited)}`,
		);
	// Browsers do not follow these redirects either. They show the body that came with them.
	if (answer && sendsNowhere(answer.status)) {
		return dead(
			'redirect',
			`The server says that the page is elsewhere (${answer.status}), but not where.`,
		);
	}
	return answer?.status === 404
		? dead('not-found', `The server says that there is no such page (404).${unseenWords(cited)}`)
		: undefined;
};

/**
 * Whether a status announces a redirect that no browser follows (RFC 9110, sections 15.4.1 and
 * 15.4.6).
 */
function sendsNowhere(status: number): boolean {
	return status >= 300 && status < 400 && status !== 304;
}

/**
 * Invisible characters. Not among them are joiners between letters, which are part of Persian and
 * Indian words, and the selector of a sign's look (U+FE0F).
 */
const unseenSigns =
	/(?<!\p{L})\p{Join_Control}|\p{Join_Control}(?!\p{L})|(?!\p{Join_Control}|\uFE0F)\p{Default_Ignorable_Code_Point}|[\p{Zl}\p{Zp}\u00A0]/u;

/**
 * A sentence about an invisible character in an address, because copying an address can bring one
 * along.
 */
function unseenWords({ href }: URL): string {
	const unseen = unseenSigns.exec(decodePercent(href))?.[0];
	if (unseen === undefined) return '';
	const code = (unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return ` Its address has an invisible character in it, U+${code}: remove it.`;
}

function dead(cause: DeathCause, message: string): Judgement {
	return {
		verdict: 'dead',
		cause,
		message,
		hint: 'Find where the page went and write that address, or add an archived copy as `archive`.',
	};
}
