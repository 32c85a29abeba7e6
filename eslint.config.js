import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { notLinted } from './not-linted.js';

const records = ['text', 'problems', 'model', 'prose', 'routes', 'words', 'link-state', 'site.ts'];
const shown = [
	...records,
	'content',
	'exports',
	'figures',
	'raster',
	'typeset',
	'publishing',
	'assets',
	'styles',
	'scripts',
];

/**
 * Which parts of `src` each part may import, besides itself. Imports run one way: text and problems,
 * then records and prose, then what reads and joins them, then what checks or shows them.
 *
 * @type {Record<string, string[]>}
 */
const mayImport = {
	'site.ts': [],
	problems: [],
	text: ['problems'],
	http: ['text', 'site.ts'],
	metadata: ['text'],
	sitecheck: ['text', 'problems', 'site.ts'],
	routes: ['site.ts'],
	prose: ['text', 'model', 'routes'],
	model: ['text', 'problems', 'prose', 'routes', 'site.ts'],
	words: ['text', 'model', 'site.ts'],
	'link-state': ['text', 'problems', 'model'],
	exports: [...records, 'figures'],
	figures: records,
	raster: [],
	typeset: [...records, 'content', 'exports', 'figures', 'fonts', 'raster'],
	search: records,
	content: records,
	check: [...records, 'content', 'fonts'],
	edit: [],
	desk: [...records, 'content', 'check', 'edit', 'fonts'],
	linkcheck: [...records, 'content', 'edit', 'http', 'sitecheck'],
	cite: [...records, 'content', 'desk', 'edit', 'http', 'linkcheck', 'metadata'],
	cli: [
		...records,
		'cite',
		'content',
		'exports',
		'figures',
		'check',
		'desk',
		'edit',
		'http',
		'linkcheck',
		'metadata',
		'sitecheck',
		'fonts',
		'publishing',
		'build',
	],
	'content.config.ts': [...records, 'content', 'check', 'fonts'],
	assets: [],
	fonts: [],
	build: ['content', 'exports', 'routes', 'search', 'site.ts'],
	publishing: ['exports', 'routes', 'site.ts'],
	scripts: ['text', 'model', 'search', 'styles', 'words'],
	styles: ['assets'],
	components: shown,
	layouts: [...shown, 'components'],
	pages: [...shown, 'components', 'layouts', 'search'],
};

/** The parts that may import `astro:*`; the rest is plain TypeScript that Node runs as it is. */
const astroParts = ['content.config.ts', 'content', 'pages', 'layouts', 'components'];

/**
 * The parts that use neither files, nor the network, nor the clock, and the built-in modules they
 * may use.
 *
 * @type {Record<string, string[]>}
 */
const pureParts = {
	model: [],
	text: ['crypto'],
	problems: ['crypto', 'util'],
	prose: [],
	routes: [],
	words: [],
	'link-state': [],
	metadata: [],
	exports: [],
	figures: [],
	publishing: [],
	search: ['crypto'],
	desk: [],
	'check/rules': [],
};

/**
 * Rules learn about the current day only through functions that record how long the answer is
 * valid.
 */
const askedOfTheDay = ['Property[key.name="today"]', 'MemberExpression[property.name="today"]'].map(
	(selector) => ({ selector, message: 'Ask `hasCome` or `todaySaid` of `check/dates/today.ts`.' }),
);

const parts = Object.keys(mayImport);

for (const part of readdirSync(new URL('src', import.meta.url))) {
	if (!parts.includes(part) && !part.startsWith('.') && !part.endsWith('.d.ts')) {
		throw new Error(
			`\`src/${part}\` has no line in \`mayImport\` of \`eslint.config.js\`. Add one.`,
		);
	}
}

export default defineConfig(
	globalIgnores(notLinted),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	eslint.configs.recommended,
	typescript.configs.strict,
	typescript.configs.stylistic,
	{
		languageOptions: { globals: { URL: 'readonly' } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		},
	},
	astro.configs.recommended,
	{
		// VS Code loads these files as CommonJS; they are outside TypeScript's project.
		files: ['**/*.cjs'],
		languageOptions: {
			sourceType: 'commonjs',
			globals: Object.fromEntries(
				['__dirname', 'console', 'exports', 'module', 'process', 'require'].map((name) => [
					name,
					'writable',
				]),
			),
		},
		rules: {
			'@typescript-eslint/no-require-imports': 'off',
			'@typescript-eslint/no-extraneous-class': 'off',
		},
	},
	{
		// These patterns run on texts of pages and editors, so none may take quadratic time.
		files: ['src/**/*.ts'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': 'error',
		},
	},
	...parts.map((part) => importsOf(part, part)),
	importsOf('check', 'check/rules'),
	...Object.keys(pureParts).map(clocklessness),
	{
		files: ['tests/**'],
		rules: {
			// In a test, a wrong assumption fails the test, as it should.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
);

/**
 * Limits a part of `src`, or a folder in it, to what it may import.
 *
 * @param {string} part - Its line in `mayImport`.
 * @param {string} folder - The part itself, or the folder, which may have a line in `pureParts`.
 */
function importsOf(part, folder) {
	const allowed = mayImport[part] ?? [];
	const denied = parts.filter((other) => other !== part && !allowed.includes(other));
	const up = part.endsWith('.ts') ? '\\./' : '(?:\\.\\./)+';
	const builtIns = pureParts[folder];
	return {
		name: `imports of src/${folder}`,
		files: filesOf(folder),
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						...denied.map((other) => ({
							regex: `^${up}${other.endsWith('.ts') ? `${other}$` : `${other}/`}`,
							message: `\`src/${part}\` may not import \`src/${other}\`; see \`mayImport\` in \`eslint.config.js\`.`,
						})),
						{ regex: '^(?:\\.\\./)+tests/', message: 'The product may not import its tests.' },
						...(astroParts.includes(part)
							? []
							: [
									{
										regex: '^astro:',
										message: `Only ${astroParts.join(', ')} may import \`astro:*\`.`,
									},
								]),
						...(builtIns
							? [
									{
										regex: `^(?:undici$|node:(?!(?:${builtIns.join('|')})$))`,
										message: `\`src/${folder}\` is pure: let \`content\`, \`linkcheck\` or \`cli\` touch files and network.`,
									},
								]
							: []),
					],
				},
			],
		},
	};
}

/**
 * Keeps the clock and `fetch` out of a folder of `src`.
 *
 * @param {string} folder
 */
function clocklessness(folder) {
	const hint = 'let `linkcheck` or `cli` ask and hand in the answer.';
	return {
		name: `purity of src/${folder}`,
		files: filesOf(folder),
		// A PDF may keep its reader busy for ever, so this one file uses the clock.
		ignores: ['src/text/pdf/pdf-text.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				{ name: 'fetch', message: `\`src/${folder}\` is pure: ${hint}` },
			],
			'no-restricted-syntax': [
				'error',
				...[
					'NewExpression[callee.name="Date"][arguments.length=0]',
					'CallExpression[callee.name="Date"]',
					'MemberExpression[object.name="Date"][property.name="now"]',
				].map((selector) => ({
					selector,
					message: `\`src/${folder}\` does not know what time it is: ${hint}`,
				})),
				{
					selector: 'ImportExpression',
					message: 'Import at the top, where the rule on imports sees it.',
				},
				...(folder === 'check/rules' ? askedOfTheDay : []),
			],
		},
	};
}

/** @param {string} folder */
function filesOf(folder) {
	return folder.endsWith('.ts') ? [`src/${folder}`] : [`src/${folder}.ts`, `src/${folder}/**`];
}
