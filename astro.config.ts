import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import remarkGfm from 'remark-gfm';
import { contentCheck } from './src/check/astro-integration.ts';
import { rehypeHeadingIds } from './src/markdown/rehype-heading-ids.ts';
import { remarkMarks } from './src/markdown/remark-marks.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.address,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	build: { format: 'directory', inlineStylesheets: 'always' },
	integrations: [contentCheck(), mdx()],
	markdown: {
		syntaxHighlight: false,
		processor: unified({
			gfm: false,
			remarkPlugins: [remarkGfm, remarkMarks],
			rehypePlugins: [
				rehypeHeadingIds,
				[
					rehypeAutolinkHeadings,
					{
						behavior: 'append',
						properties: { className: ['anchor'], ariaLabel: 'Link to this heading' },
						content: { type: 'text', value: '#' },
					},
				],
			],
		}),
	},
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self' data:",
				"font-src 'self'",
				"base-uri 'none'",
				"form-action 'self'",
			],
		},
	},
	devToolbar: { enabled: false },
});
