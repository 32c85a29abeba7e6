import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const momentWithoutTurning: Rule = {
	name: 'moment-without-turning',
	severity: 'error',
	about: 'The event that the lead picture marks says what changed with it.',
	why: 'The lead picture draws a line at this event. Without words, the line has no meaning.',
	find: ({ content }) => {
		const events = Map.groupBy(entriesOf(content, 'event'), ({ article }) => article);
		return entriesOf(content, 'article').flatMap((article) => {
			const moment = article.data?.lead?.moment;
			const event = events.get(article.key)?.find(({ key }) => key === moment);
			if (!event?.data || event.data.turning !== undefined) return [];
			return [
				{
					place: article.at(['lead', 'moment']),
					message: `The event \`${event.key}\` has no \`turning\`, so the picture cannot name it.`,
					hint: `Write \`turning\` in \`${event.file}\`: at most 40 characters that say what changed.`,
				},
			];
		});
	},
};
