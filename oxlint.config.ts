import { defineConfig } from 'oxlint';
import { configs } from 'typescript-eslint';
import { notLinted } from './not-linted.js';

/**
 * Checks the types of all TypeScript, and the typescript-eslint rules that need types: a compiled
 * program does this in a fifth of the time. ESLint has all other rules, and `astro check` checks
 * the types of Astro's components.
 */

/** Rules that Oxlint does not have. */
const missing = [
	'@typescript-eslint/no-unsafe-class-instance-assignment',
	'@typescript-eslint/no-unsafe-enum-assignment',
];

const asksForTypes = Object.keys(configs.disableTypeChecked.rules ?? {});
const rules = [...configs.strictTypeChecked, ...configs.stylisticTypeChecked]
	.flatMap((config) => Object.entries(config.rules ?? {}))
	.filter(([name]) => asksForTypes.includes(name) && !missing.includes(name))
	.map(([name, level]) => [name.replace('@typescript-eslint/', 'typescript/'), level] as const);

export default defineConfig({
	plugins: ['typescript', 'import'],
	categories: { correctness: 'off' },
	options: { typeAware: true, typeCheck: true },
	rules: {
		...Object.fromEntries(rules),
		'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		// Spreading a text into its code points is intended here.
		'typescript/no-misused-spread': 'off',
		'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
		// Not even for types: files that know each other are one file in two pieces.
		'import/no-cycle': ['error', { ignoreTypes: false }],
	},
	ignorePatterns: [
		...notLinted,
		// VS Code loads these files as CommonJS; they are outside TypeScript's project.
		'**/*.cjs',
		// It imports Astro's components, whose types only `astro check` knows.
		'src/components/article/prose-components.ts',
	],
});
