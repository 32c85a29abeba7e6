/** Words of the pages that belong to no article. */
export const shared = {
	/** What the front page says the site is. */
	front:
		'Long-form explainers in three points: a question, an argument, a conclusion. Each claim shows the words that support or dispute it, and who owns the source they come from.',
	notFound: {
		title: 'Page not found',
		nothing: 'There is no page at this address',
		lead: 'The address may be misspelt, or the page may have been renamed. You can look here:',
		/** Before and after a link. */
		near: ['Did you mean ', '?'] as readonly [before: string, after: string],
		evidence: 'Evidence',
	},
	glossary: {
		description:
			'Groups, treaties, institutions and words that the articles use, each with its sources.',
		intro: (terms: string) => `${terms}, each with its sources, like every other statement here.`,
		terms: 'Terms',
		also: (names: string) => ` · also ${names}`,
		usedIn: 'Used in',
	},
	people: {
		description: 'The people named in the articles, with the claims that rest on their word.',
		intro: 'Who is who in the articles, and how many claims rest on the word of each.',
		describes: (name: string, role: string) => `${name}, ${role}.`,
		onWord: (claims: string) => `${claims} on this person’s word`,
		claims: (claims: string) => `${claims} with evidence on this person’s word`,
		namedIn: 'Named in',
	},
	/** Before a list of sources. */
	sources: 'Sources:',
};
