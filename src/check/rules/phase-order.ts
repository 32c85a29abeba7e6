import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const phaseOrder: Rule = {
	name: 'phase-order',
	severity: 'error',
	about: 'The phases of a timeline are in the order in which they begin.',
	why: 'The picture draws the phases from left to right. In any other order they overlap.',
	find: ({ content }) => {
		const events = Map.groupBy(entriesOf(content, 'event'), ({ article }) => article);
		return entriesOf(content, 'article').flatMap((article) => {
			const dates = new Map(
				(events.get(article.key) ?? []).map(({ key, data }) => [key, data?.date]),
			);
			const phases = article.data?.timeline?.phases ?? [];
			return phases.flatMap(({ begins }, index) => {
				const date = dates.get(begins);
				const before = phases[index - 1];
				const earlier = before && dates.get(before.begins);
				// EDTF dates with four-digit years sort correctly as text.
				if (!before || !date || !earlier || earlier < date) return [];
				const place = article.at(['timeline', 'phases', index, 'begins']);
				if (begins === before.begins) {
					return [
						{
							place,
							message: `The event \`${begins}\` already begins the phase before it, \`${before.name}\`.`,
							hint: 'Write the event that begins this phase.',
						},
					];
				}
				return [
					{
						place,
						message: `This phase begins with an event of ${date}, but the phase before it, \`${before.name}\`, begins with an event of ${earlier}.`,
						hint: `Put the phases in the order of the events that begin them, or correct the date of \`${before.begins}\` or \`${begins}\`.`,
					},
				];
			});
		});
	},
};
