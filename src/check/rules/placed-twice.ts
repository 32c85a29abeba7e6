import { proseEntriesOf } from '../../content/content.ts';
import type { Finding, Rule } from '../rule.ts';

export const placedTwice: Rule = {
	name: 'placed-twice',
	severity: 'error',
	about: 'An article shows each figure, each quotation, its timeline and its map only once.',
	why: 'Two copies would have the same address on the page, and a link would always lead to the first.',
	find: ({ content }) => {
		const first = new Map<string, string>();
		return proseEntriesOf(content).flatMap((entry) =>
			entry.placements.flatMap((placement): Finding[] => {
				if (placement.type !== 'block' || entry.article === undefined) return [];
				const { name, at, attributes } = placement;
				const key = { Chart: attributes.of, Quotation: attributes.claim }[name];
				if (key === undefined && name !== 'Timeline' && name !== 'StanceMap') return [];
				const id = [entry.article, name, key].join('/');
				const place = { file: entry.file, line: at.line, column: at.column };
				const shown =
					key === undefined
						? `\`<${name} />\``
						: `${name === 'Chart' ? 'the figure' : 'the quotation of'} \`${key}\``;
				const before = first.get(id);
				if (before === undefined) {
					first.set(id, `${place.file}:${String(place.line)}`);
					return [];
				}
				return [
					{
						place,
						message: `The article shows ${shown} a second time, after \`${before}\`.`,
						hint: 'Remove one of the two, or link to the first.',
					},
				];
			}),
		);
	},
};
