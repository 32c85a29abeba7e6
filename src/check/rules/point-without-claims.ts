import { entriesOf } from '../../content/content.ts';
import type { Rule } from '../rule.ts';

export const pointWithoutClaims: Rule = {
	name: 'point-without-claims',
	severity: 'warning',
	about: 'Each of the three points names the claims it rests on.',
	why: 'The status of a point is computed from the claims it rests on. Without claims, a point is only an assertion.',
	find: ({ content }) =>
		entriesOf(content, 'article').flatMap((article) =>
			Object.entries(article.data?.points ?? {})
				.filter(([, { claims }]) => claims.length === 0)
				.map(([name]) => ({
					place: article.at(['points', name], 'key'),
					message: `The point \`${name}\` names no claim.`,
					hint: 'Add `claims:` with the keys of the claims it rests on; its status is computed from theirs.',
				})),
		),
};
