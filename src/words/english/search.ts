/** The search page. */
export const search = {
	title: 'Search',
	description:
		'Search the claims, the corrections, the people, the sources, the events, the figures, the glossary and the text.',
	withoutScript:
		'The search needs JavaScript. Without it, these lists have everything, and you can search them with your browser:',
	allClaims: 'All claims',
	allSources: 'all sources',
	label: 'Claims, corrections, people, sources, events, figures, terms, text',
	button: 'Search',
	hint: 'Search in any alphabet, with or without accents. “Quotation marks” keep words together.',
	key: 'opens the search from every page.',
	examples: 'For example',
	/** What each example shows. */
	shows: {
		correction: 'what a correction struck out',
		sum: 'a sum, however it is written',
		person: 'a person, in any alphabet',
		status: 'claims by their status',
		term: 'a term of the glossary',
	},
	/** What the script of the page says. It replaces `{0}`. */
	script: {
		kinds: {
			correction: 'Corrections',
			claim: 'Claims',
			person: 'People',
			term: 'Glossary',
			stance: 'Where states stand',
			event: 'Events',
			figure: 'Figures',
			source: 'Sources',
			text: 'Text',
		},
		nothing: {
			found: 'Nothing found for {0}.',
			status: 'No claim has the status {0}.',
			common: 'Nearly every text has {0}. Search for a less common word.',
		},
		respelt: 'No match for {0}; these results are close.',
		partial: 'No result has all of these words; these have most of them.',
		found: '{0} found.',
		quoted: '“{0}”',
		showAll: 'Show all {0}',
		not: ', not ',
		claim: 'Claim {0}',
		failed: 'The search could not be loaded. Check your connection and try again.',
	},
};
