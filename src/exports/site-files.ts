import type { Graph } from '../model/graph/nodes.ts';
import { fullAddress, sitePath } from '../routes/links.ts';
import { site } from '../site.ts';
import type { ExportFile } from './export-file.ts';
import { articlesFeed, correctionsFeed } from './feeds/entries.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { sitemap } from './feeds/sitemap.ts';
import { llmsTxt } from './markdown/llms-txt.ts';

const addressOfSiteFile = (_: unknown, file: string) => sitePath(file);

/** The feeds of the whole site. */
export const siteFeeds: readonly ExportFile<Graph>[] = [
	...feedFiles<Graph>(
		'feed',
		'Articles',
		({ articles }, context) => articlesFeed(articles, sitePath(''), context),
		addressOfSiteFile,
	),
	...feedFiles<Graph>(
		'corrections',
		'Corrections',
		({ articles }) => correctionsFeed(articles, sitePath('')),
		addressOfSiteFile,
	),
];

/** A preview tells search engines to stay away. */
function robotsTxt(): string {
	if (site.isPreview) return 'User-agent: *\nDisallow: /\n';
	return `User-agent: *\nAllow: /\nSitemap: ${fullAddress(sitePath('sitemap.xml'))}\n`;
}

/** The files at the root of the site. */
export const siteFiles: readonly ExportFile<Graph>[] = [
	...siteFeeds,
	{
		name: 'sitemap.xml',
		type: 'application/xml; charset=utf-8',
		title: 'All pages',
		text: sitemap,
	},
	{
		name: 'llms.txt',
		type: 'text/plain; charset=utf-8',
		title: 'The articles as Markdown',
		text: ({ articles }) => llmsTxt(articles),
	},
	{
		name: 'robots.txt',
		type: 'text/plain; charset=utf-8',
		title: 'For crawlers',
		text: robotsTxt,
	},
];
