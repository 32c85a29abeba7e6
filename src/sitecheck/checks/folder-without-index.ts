import { placeOf, type SiteCheck } from '../site-check.ts';

export const folderWithoutIndex: SiteCheck = {
	name: 'folder-without-index',
	about: 'A link does not lead to a folder without a page.',
	find: ({ links }) =>
		links.flatMap(({ from, reference, arrival }) =>
			arrival?.kind === 'folder'
				? {
						...placeOf({ from, reference }),
						message: `\`${reference.href}\` leads to a folder without \`index.html\`.`,
						hint: 'Link to a page in the folder, or add an `index.html` to it.',
					}
				: [],
		),
};
