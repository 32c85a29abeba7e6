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
						message: `The id \`${id}\` is used more than once on the page.`,
						hint: 'Give each element its own id: a link always leads to the first element with the id.',
						written: id,
					}))
				: [],
		),
};
