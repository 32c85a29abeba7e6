import type { Graph } from '../model/graph/nodes.ts';
import { sitePath } from '../routes/links.ts';
import type { Beside, ExportFile } from './files.ts';
import { atomFeed, jsonFeed } from './feeds/atom.ts';
import { articlesFeed, correctionsFeed, type Feed } from './feeds/entries.ts';
import { sitemap } from './feeds/sitemap.ts';
import { indexOfTwins } from './markdown/index-of-twins.ts';
import { absolute } from './markdown/part-prose.ts';

/** A feed in the two formats that readers take. */
export function feedFiles<Of>(
	name: string,
	title: string,
	make: (of: Of, beside: Beside) => Feed,
	address: (of: Of, file: string) => string,
): ExportFile<Of>[] {
	return [
		{
			name: `${name}.xml`,
			type: 'application/atom+xml; charset=utf-8',
			title: `${title} (Atom)`,
			text: (of, beside) => atomFeed(make(of, beside), absolute(address(of, `${name}.xml`))),
		},
		{
			name: `${name}.json`,
			type: 'application/feed+json; charset=utf-8',
			title: `${title} (JSON Feed)`,
			text: (of, beside) => jsonFeed(make(of, beside), absolute(address(of, `${name}.json`))),
		},
	];
}

const below = (_: unknown, file: string) => sitePath(file);

/** The feeds of the whole site. */
export const siteFeeds: readonly ExportFile<Graph>[] = [
	...feedFiles<Graph>(
		'feed',
		'Articles',
		({ articles }, beside) => articlesFeed(articles, sitePath(''), beside),
		below,
	),
	...feedFiles<Graph>(
		'corrections',
		'Corrections',
		({ articles }) => correctionsFeed(articles, sitePath('')),
		below,
	),
];

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
		text: ({ articles }) => indexOfTwins(articles),
	},
	{
		name: 'robots.txt',
		type: 'text/plain; charset=utf-8',
		title: 'For crawlers',
		text: () => `User-agent: *\nAllow: /\nSitemap: ${absolute(sitePath('sitemap.xml'))}\n`,
	},
];
