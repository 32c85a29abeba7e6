import type { Judge } from '../subject.ts';

/** Sites whose `robots.txt` asks programs to stay away, which we respect. */
export const judgeRobots: Judge = ({ fetched }) =>
	fetched.kind === 'failure' && fetched.reason === 'robots'
		? {
				verdict: 'blocked',
				message:
					"The site's `robots.txt` asks programs not to open this address, so it was not opened.",
				hint: 'Open it in a browser and look for the quote. A program can check an archived copy instead.',
			}
		: undefined;
