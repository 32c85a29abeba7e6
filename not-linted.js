/**
 * What neither ESLint nor Oxlint checks: generated files, files that are wrong on purpose, and
 * another site.
 */
export const notLinted = [
	'docs/hosting/',
	'dist/',
	'dist-drafts/',
	'dist*.{next,batch}/',
	'.astro/',
	'coverage/',
	'tests/fixtures/',
	'bench/starlight/',
];
