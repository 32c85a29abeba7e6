import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';
import { daysAfter, hasCome, todaySaid } from '../dates/today.ts';

/** Days after which a claim should be weighed again. */
export const staleAfter = 180;

export const staleClaim: Rule = {
	name: 'stale-claim',
	severity: 'off',
	about: `Every claim was checked against its evidence in the last ${String(staleAfter)} days.`,
	why: 'People leave office and figures are revised. The rule is off because it would start to fail on a day when nobody changed anything. `npm run due` lists the claims that are due, and when others will be.',
	foundFirst: 'When this rule was written, it found none.',
	find: (input) =>
		entriesOf(input.content, 'claim').flatMap((claim) => {
			const checked = claim.data?.checked;
			// `impossible-date` reports a day that does not exist.
			if (checked === undefined || Number.isNaN(Date.parse(checked))) return [];
			if (!hasCome(input, daysAfter(checked, staleAfter + 1))) return [];
			const days = (Date.parse(todaySaid(input)) - Date.parse(checked)) / 86_400_000;
			return [
				{
					place: claim.at(['checked']),
					message: `The claim \`${claim.key}\` was last checked ${String(days)} days ago.`,
					hint: 'Read its sources again, and write the day in `checked`.',
				},
			];
		}),
};
