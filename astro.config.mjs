// @ts-check
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, fontProviders } from 'astro/config';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import { filesAfterPages } from './src/build/files-after-pages.ts';
import { finishedPages } from './src/build/finished-pages.ts';
import { proseLabels } from './src/content/prose-labels.ts';
import { fallbackNames } from './src/fonts/fallbacks.ts';
import { rehypeAnchorLabels } from './src/prose/rehype-anchor-labels.ts';
import { rehypeFrames } from './src/prose/rehype-frames.ts';
import { rehypeHeadingIds } from './src/prose/rehype-heading-ids.ts';
import { rehypeHeadingPlaces } from './src/prose/rehype-heading-places.ts';
import { rehypeJoinedNumbers } from './src/prose/rehype-joined-numbers.ts';
import { rehypeParagraphRoles } from './src/prose/rehype-paragraph-roles.ts';
import { rehypeNotes } from './src/prose/rehype-notes.ts';
import { frontmatterOff } from './src/prose/without-frontmatter.ts';
import { remarkKeptTree } from './src/prose/parsed-trees.ts';
import { remarkTables } from './src/prose/remark-tables.ts';
import { remarkMarks } from './src/prose/remark-marks.ts';
import { earlyScript } from './src/scripts/early.ts';
import { site } from './src/site.ts';
import { notOutStyle } from './src/styles/not-out.ts';

/**
 * Text is shown in a fallback font until the font arrives. The fallbacks have the same measures, so
 * lines stay where they are.
 */
const display = 'swap';

/**
 * Lets the browser fetch dynamic imports without extra code. Vite's helper, which would fetch
 * styles and further modules ahead, adds half a kilobyte to every page.
 */
const plainImports = {
	name: 'plain-imports',
	enforce: /** @type {const} */ ('pre'),
	/** @param {string} id */
	load: (id) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * Adds the search with the interface of Pagefind, under the name that programs expect, and with
 * the functions that they call.
 */
const pagefindInterface = {
	name: 'pagefind-interface',
	/** @param {import('vite').Environment} environment */
	applyToEnvironment: ({ name }) => name === 'client',
	/** @this {import('vite').Rolldown.PluginContext} */
	buildStart() {
		this.emitFile({
			type: 'chunk',
			id: fileURLToPath(new URL('src/scripts/pagefind.ts', import.meta.url)),
			fileName: 'pagefind/pagefind.js',
			preserveSignature: 'strict',
		});
	},
};

/** @param {string} path */
const tableLabel = (path) => proseLabels(path).table;
/** @param {string} path */
const headingLabel = (path) => proseLabels(path).heading;

export default defineConfig({
	site: site.address,
	outDir: `./${site.outFolder}`,
	// Project pages are below a path of their host.
	base: new URL(site.address).pathname,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	build: { format: 'directory', inlineStylesheets: 'always' },
	fonts: [
		{
			name: 'Text',
			cssVariable: '--font-text',
			provider: fontProviders.local(),
			fallbacks: [...fallbackNames('Text'), 'serif'],
			optimizedFallbacks: false,
			options: {
				variants: [
					{ src: ['./src/assets/fonts/text.woff2'], weight: '400 600', style: 'normal', display },
					{ src: ['./src/assets/fonts/italic.woff2'], weight: 400, style: 'italic', display },
				],
			},
		},
		{
			name: 'Title',
			cssVariable: '--font-display',
			provider: fontProviders.local(),
			fallbacks: [...fallbackNames('Title'), 'serif'],
			optimizedFallbacks: false,
			options: {
				variants: [
					{ src: ['./src/assets/fonts/display.woff2'], weight: 400, style: 'normal', display },
				],
			},
		},
	],
	integrations: [mdx(), filesAfterPages(), finishedPages()],
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			remarkPlugins: [remarkTables, remarkKeptTree, remarkMarks],
			rehypePlugins: [
				rehypeHeadingIds,
				rehypeNotes,
				[rehypeFrames, { labelOf: tableLabel }],
				[
					rehypeAutolinkHeadings,
					{
						behavior: 'append',
						properties: { className: ['anchor'] },
						content: { type: 'text', value: '#' },
					},
				],
				[rehypeAnchorLabels, { labelOf: headingLabel }],
				rehypeHeadingPlaces,
				rehypeJoinedNumbers,
				rehypeParagraphRoles,
			],
		}),
	},
	security: {
		csp: {
			scriptDirective: {
				hashes: [`sha256-${createHash('sha256').update(earlyScript).digest('base64')}`],
			},
			// Only a preview has a style that no build has.
			...(site.isPreview && {
				styleDirective: {
					hashes: [`sha256-${createHash('sha256').update(notOutStyle).digest('base64')}`],
				},
			}),
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				// The font of the signs is in the style itself.
				"font-src 'self' data:",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	vite: {
		plugins: [frontmatterOff(), plainImports, pagefindInterface],
		build: {
			rolldownOptions: {
				// Astro marks every MDX file with a directive that the bundler does not know.
				onLog(level, log, tell) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
});
