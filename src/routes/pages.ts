/** Names of pages at the root of the site, which no article may have. */
export const rootNames: readonly string[] = [
	...[
		'404',
		'glossary',
		'link-checker',
		'method',
		'pagefind',
		'people',
		'schemas',
		'search',
		'search-index',
	],
];

/** Names of pages below an article, which none of its sections may have. */
export const articleNames: readonly string[] = [
	'brief',
	'cite',
	'claims',
	'evidence',
	'figures',
	'sources',
];
