/** What neither ESLint nor Oxlint looks at: what is generated, what is wrong on purpose, and another site. */
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
