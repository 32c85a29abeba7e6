import { defineConfig } from 'oxlint';
import { configs } from 'typescript-eslint';
import { notLinted } from './not-linted.js';

/**
 * Checks the types of all TypeScript, and holds it to the rules of typescript-eslint that ask for
 * types: a compiled program does this in a fifth of the time. ESLint has all other rules, and
 * `astro check` the types of Astro's components.
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
	plugins: ['typescript'],
	categories: { correctness: 'off' },
	options: { typeAware: true, typeCheck: true },
	rules: {
		...Object.fromEntries(rules),
		'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
		// Spreading a text into its code points is what we mean when we do it.
		'typescript/no-misused-spread': 'off',
		'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
	},
	ignorePatterns: [
		...notLinted,
		// What VS Code loads is CommonJS, outside the project that TypeScript knows.
		'**/*.cjs',
		// It imports Astro's components, whose types `astro check` alone knows.
		'src/components/prose-components.ts',
	],
});
