/** Names that stand at the root of the site, so that no article may have them. */
export const rootNames: readonly string[] = [
	...['404', 'glossary', 'link-checker', 'method', 'people', 'search', 'search-index'],
];

/** Names that stand below an article, so that no section of it may have them. */
export const articleNames: readonly string[] = [
	'brief',
	'cite',
	'claims',
	'evidence',
	'figures',
	'sources',
];
