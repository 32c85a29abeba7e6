import type { FailureReason } from '../../../http/fetched.ts';
import type { DeathCause, Judgement } from '../../judgement.ts';
import type { Judge } from '../subject.ts';

const causes: Partial<Record<FailureReason, [DeathCause, string]>> = {
	dns: ['network', 'The name of the site leads nowhere.'],
	refused: ['network', 'The server takes no connection.'],
	'redirect-loop': ['redirect', 'The address redirects in a circle.'],
	'too-many-redirects': ['redirect', 'The address redirects without end.'],
	'bad-redirect': ['redirect', 'The address redirects to what is no address.'],
};

/** Addresses at which there is nothing. Where all quotes stand on what came, a reader finds them whatever the status says. */
export const judgeDead: Judge = ({ fetched, answer, proven }) => {
	if (fetched.kind === 'failure') {
		const [cause, lead] = causes[fetched.reason] ?? [];
		return cause && lead !== undefined
			? dead(cause, `${lead} ${fetched.message}`.trim())
			: undefined;
	}
	if (proven) return undefined;
	if (answer?.status === 410)
		return dead('gone', 'The server says that the page is gone for good (410).');
	return answer?.status === 404
		? dead('not-found', 'The server says that there is no such page (404).')
		: undefined;
};

function dead(cause: DeathCause, message: string): Judgement {
	return {
		verdict: 'dead',
		cause,
		message,
		hint: 'Find where the page went and write that address, or add an archived copy as `archive`.',
	};
}
