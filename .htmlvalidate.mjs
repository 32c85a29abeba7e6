import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended', 'html-validate:a11y'],
	rules: {
		// A title is as long as the article's title makes it.
		'long-title': 'off',
		// A paragraph that is laid out late is told as one only where its role is written.
		'no-redundant-role': 'off',
		// The id of a source is its key, and some keys begin with a digit, as HTML allows.
		'valid-id': ['error', { relaxed: true }],
	},
});
