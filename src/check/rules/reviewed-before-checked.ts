import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const reviewedBeforeChecked: Rule = {
	name: 'reviewed-before-checked',
	severity: 'error',
	about: 'An article is not older than the newest check of its claims.',
	why: '`reviewed` tells readers how fresh the article is; a claim weighed later shows that it was looked at since.',
	find: ({ content }) => {
		const articles = new Map(entriesOf(content, 'article').map((entry) => [entry.key, entry]));
		return entriesOf(content, 'claim').flatMap((claim) => {
			const article = articles.get(claim.article ?? '');
			const reviewed = article?.data?.reviewed;
			const checked = claim.data?.checked;
			if (reviewed === undefined || checked === undefined || checked <= reviewed) return [];
			return [
				{
					place: claim.at(['checked']),
					message: `The claim was checked on ${checked}, after the article's \`reviewed\`, ${reviewed}.`,
					hint: `Write \`reviewed: ${checked}\` or later in \`${article?.file ?? ''}\`.`,
				},
			];
		});
	},
};
