import type { Judgement } from '../../judgement.ts';
import { landsOnLogin } from '../addresses.ts';
import type { Judge } from '../subject.ts';

/** A page with more main text than this is an article with a form beside it. */
const longestForm = 1500;

/** Pages behind a sign-in, a consent or a payment. */
export const judgeLogin: Judge = ({ answer, cited, reading, findings, proven }) => {
	if (!answer || proven) return undefined;
	const { status, final } = answer;
	if (status === 401) return login('The server asks for a name and a password (401).');
	if (status === 407) return login('A proxy on the way asks for a name and a password (407).');
	if (status === 402) return login('The server asks for payment (402).');
	if (!answer.isGood && status !== 403) return undefined;
	if (landsOnLogin(cited, final)) {
		return login(
			`It leads to a page for signing in or agreeing, \`${final.host}${final.pathname}\`.`,
		);
	}
	if (reading.kind !== 'html') return undefined;
	const { page } = reading;
	if (page.asksPassword && page.length < longestForm) {
		return login('A form that asks for a password stands where the page was.');
	}
	const missing = findings?.some(({ match }) => match.outcome === 'drift') ?? false;
	const closed = page.rendered.scripts.some((script) =>
		/"isAccessibleForFree"\s*:\s*(?:"?false"?)/i.test(script),
	);
	return missing && closed
		? login('The page says that only a part of it is free, and the quote is not in that part.')
		: undefined;
};

function login(message: string): Judgement {
	return {
		verdict: 'login',
		message,
		hint: 'Look for the quote with an account, set `access` in the source, and cite an archived copy if there is one.',
	};
}
