import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		// A page's title has the article's title in it, which can be long.
		'long-title': 'off',
		// A paragraph that is laid out late has its role in the accessibility tree only if it is written.
		'no-redundant-role': 'off',
		// The id of a source is its key, and some keys begin with a digit, which HTML allows.
		'valid-id': ['error', { relaxed: true }],
	},
});
