import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';
import { hasCome } from '../dates/today.ts';

export const reviewedBeforeChecked: Rule = {
	name: 'reviewed-before-checked',
	severity: 'error',
	about: 'The review date of an article is not before the latest check of its claims.',
	why: '`reviewed` tells readers how up to date the article is. A claim that was checked later shows that the date is out of date.',
	find: (input) => {
		const { content } = input;
		const claimsOf = Map.groupBy(entriesOf(content, 'claim'), ({ article }) => article);
		return entriesOf(content, 'article').flatMap((article) => {
			const reviewed = article.data?.reviewed;
			if (reviewed === undefined) return [];
			const later = (claimsOf.get(article.key) ?? []).flatMap(({ key, data }) =>
				// `future-date` reports a day that has not come yet.
				data && data.checked > reviewed && hasCome(input, data.checked)
					? [{ key, checked: data.checked }]
					: [],
			);
			const newest = later.toSorted((a, b) => (a.checked < b.checked ? 1 : -1))[0];
			if (!newest) return [];
			const { key, checked } = newest;
			const others = later.length - 1;
			const all =
				others === 0 ? '' : `, as ${others === 1 ? 'was one' : `were ${String(others)}`} more`;
			return [
				{
					place: article.at(['reviewed']),
					message: `The article was reviewed on ${reviewed}, but its claim \`${key}\` was checked later, on ${checked}${all}.`,
					hint: `Write \`reviewed: ${checked}\` or later.`,
				},
			];
		});
	},
};
