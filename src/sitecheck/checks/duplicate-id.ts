import type { SiteCheck } from '../site-check.ts';

export const duplicateId: SiteCheck = {
	name: 'duplicate-id',
	about: 'Each id is used only once on a page.',
	find: ({ built }) =>
		[...built.values()].flatMap(({ path, isPage, repeatedIds }) =>
			isPage
				? repeatedIds.map(({ id, offset }) => ({
						path,
						offset,
						message: `The id \`${id}\` stands more than once in the page.`,
						hint: 'Give each element its own: a link to it only ever reaches the first.',
						written: id,
					}))
				: [],
		),
};
