import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

/**
 * Which parts of `src` each part may import, besides itself. Imports run one way: records, then
 * what reads and joins them, then what checks or shows them.
 */
const mayImport = {
	'site.ts': [],
	schemas: [],
	problems: ['schemas'],
	markdown: ['schemas'],
	evidence: ['schemas', 'markdown'],
	reader: ['schemas', 'markdown', 'problems'],
	exports: ['schemas', 'markdown', 'evidence'],
	figures: ['schemas', 'markdown', 'evidence'],
	check: ['schemas', 'problems', 'markdown', 'evidence', 'reader', 'site.ts'],
	linkcheck: ['schemas', 'problems', 'markdown', 'evidence', 'reader', 'site.ts'],
	cli: [
		...['schemas', 'problems', 'markdown', 'evidence', 'reader', 'site.ts'],
		...['exports', 'figures', 'check', 'linkcheck'],
	],
	'content.config.ts': ['schemas'],
	styles: [],
	scripts: [],
	components: [
		...['schemas', 'markdown', 'evidence', 'exports', 'figures', 'site.ts'],
		...['styles', 'scripts'],
	],
	layouts: [
		...['schemas', 'markdown', 'evidence', 'exports', 'figures', 'site.ts'],
		...['styles', 'scripts', 'components'],
	],
	pages: [
		...['schemas', 'markdown', 'evidence', 'exports', 'figures', 'site.ts'],
		...['styles', 'scripts', 'components', 'layouts'],
	],
};

/** The parts that may import `astro:*`; the rest is plain TypeScript that Node runs as it is. */
const astroParts = ['content.config.ts', 'pages', 'layouts', 'components'];

/** The parts that touch neither files, nor the network, nor the clock, and the built-in modules they may use. */
const pureParts = {
	schemas: [],
	problems: ['util'],
	markdown: [],
	evidence: [],
	exports: [],
	figures: [],
	'check/rules': [],
};

const parts = Object.keys(mayImport);

for (const part of readdirSync(new URL('src', import.meta.url))) {
	if (!parts.includes(part) && !part.startsWith('.') && !part.endsWith('.d.ts')) {
		throw new Error(
			`\`src/${part}\` has no line in \`mayImport\` of \`eslint.config.js\`. Add one.`,
		);
	}
}

export default defineConfig(
	globalIgnores(['dist/', '.astro/', 'coverage/', 'tests/fixtures/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	eslint.configs.recommended,
	typescript.configs.strictTypeChecked,
	typescript.configs.stylisticTypeChecked,
	{
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		},
	},
	astro.configs.recommended,
	{
		// `astro check` types these; the typed rules see `any` in what an `.astro` file imports.
		files: ['**/*.astro', '**/*.astro/*.ts', 'src/components/prose.ts'],
		extends: [typescript.configs.disableTypeChecked],
	},
	...Object.entries(mayImport).map(([part, allowed]) => importsOf(part, allowed)),
	...Object.entries(pureParts).map(([part, modules]) => purityOf(part, modules)),
	{
		files: ['tests/**'],
		rules: {
			// A wrong guess fails the test, which is what a test is for.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
);

/**
 * Holds one part of `src` to the parts it may import.
 *
 * @param {string} part
 * @param {readonly string[]} allowed
 */
function importsOf(part, allowed) {
	const denied = parts.filter((other) => other !== part && !allowed.includes(other));
	const patterns = [
		...denied.map((other) => ({
			regex: `^(?:\\.\\./)+${escape(other)}${other.endsWith('.ts') ? '$' : '/'}`,
			message: `\`src/${part}\` may not import \`src/${other}\`; see \`mayImport\` in \`eslint.config.js\`.`,
		})),
		{ regex: '^(?:\\.\\./)+tests/', message: 'The product may not import its tests.' },
		...(astroParts.includes(part)
			? []
			: [{ regex: '^astro:', message: `Only ${astroParts.join(', ')} may import \`astro:*\`.` }]),
	];
	return {
		name: `imports of src/${part}`,
		files: filesOf(part),
		rules: { 'no-restricted-imports': ['error', { patterns }] },
	};
}

/**
 * Keeps files, network and clock out of one part of `src`.
 *
 * @param {string} part
 * @param {readonly string[]} modules - Built-in modules that it may use all the same.
 */
function purityOf(part, modules) {
	const builtIn = `node:(?!(?:${modules.join('|') || '$'})$)`;
	const outside = `/^(?:${builtIn}|undici$)/`;
	const edges = 'it is pure. Let `reader`, `linkcheck` or `cli` do it and hand in the value.';
	return {
		name: `purity of src/${part}`,
		files: filesOf(part),
		rules: {
			'no-restricted-syntax': [
				'error',
				...['ImportDeclaration', 'ImportExpression', 'ExportNamedDeclaration'].map((node) => ({
					selector: `${node}[source.value=${outside}]`,
					message: `\`src/${part}\` touches neither files nor the network: ${edges}`,
				})),
				...[
					'NewExpression[callee.name="Date"][arguments.length=0]',
					'CallExpression[callee.name="Date"]',
					'MemberExpression[object.name="Date"][property.name="now"]',
				].map((selector) => ({
					selector,
					message: `\`src/${part}\` does not ask what time it is: ${edges}`,
				})),
				{
					selector: 'CallExpression[callee.name="fetch"]',
					message: `\`src/${part}\` touches neither files nor the network: ${edges}`,
				},
			],
		},
	};
}

/** @param {string} part */
function filesOf(part) {
	return part.endsWith('.ts') ? [`src/${part}`] : [`src/${part}.ts`, `src/${part}/**`];
}

/** @param {string} text */
function escape(text) {
	return text.replaceAll('.', '\\.');
}
