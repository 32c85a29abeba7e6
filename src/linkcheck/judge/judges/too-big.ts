import type { Judge } from '../subject.ts';

/** Pages larger than our limit for unpacked bodies. */
export const judgeTooBig: Judge = ({ fetched }) =>
	fetched.kind === 'failure' && fetched.reason === 'too-big'
		? {
				verdict: 'toobig',
				message: `The page is larger than the limit. ${fetched.message}`,
				hint: 'Cite a page with a part of it, or check it with a larger `--max-body`.',
			}
		: undefined;
