import { create } from 'xmlbuilder2';
import type { Graph } from '../../model/graph/nodes.ts';
import {
	articlePath,
	claimPagePath,
	figurePath,
	fullAddress,
	personPath,
	sitePath,
} from '../../routes/links.ts';
import { figureTitles } from '../../words/figure-titles.ts';
import { lastChange, lastClaimChange } from './entries.ts';

/** Every page for readers, each with the day on which its content last changed, if it is known. */
export function sitemap({ articles, people }: Pick<Graph, 'articles' | 'people'>): string {
	const pages: [path: string, changed?: string][] = [
		[sitePath('')],
		...['glossary/', 'people/', 'method/', 'search/', 'link-checker/'].map((path): [string] => [
			sitePath(path),
		]),
		...articles.flatMap((article): [string, string][] => {
			const changed = lastChange(article);
			return [
				...[undefined, 'brief', 'evidence', 'sources', 'cite'].map((page): [string, string] => [
					articlePath(article.key, page),
					changed,
				]),
				...[...figureTitles(article).keys()].map((figure): [string, string] => [
					figurePath(article.key, figure),
					changed,
				]),
				...article.claims.map((claim): [string, string] => [
					claimPagePath(article.key, claim.key),
					lastClaimChange(claim),
				]),
			];
		}),
		...people.map(({ key }): [string] => [personPath(key)]),
	];
	const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(
		'http://www.sitemaps.org/schemas/sitemap/0.9',
		'urlset',
	);
	for (const [path, changed] of pages) {
		const page = root.ele('url');
		page.ele('loc').txt(fullAddress(path));
		if (changed !== undefined) page.ele('lastmod').txt(changed);
	}
	return `${root.end({ prettyPrint: true, indent: '\t' })}\n`;
}
