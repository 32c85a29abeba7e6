import { create } from 'xmlbuilder2';
import type { ArticleNode, Graph } from '../../model/graph/nodes.ts';
import {
	articlePath,
	claimPagePath,
	figurePath,
	personPath,
	sitePath,
} from '../../routes/links.ts';
import { absolute } from '../markdown/part-prose.ts';
import { lastChange } from './entries.ts';

/** Every page for readers, each with the day on which its content last changed, where one is known. */
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
				...figuresOf(article).map((figure): [string, string] => [
					figurePath(article.key, figure),
					changed,
				]),
				...article.claims.map((claim): [string, string] => [
					claimPagePath(article.key, claim.key),
					[claim.checked, ...claim.corrections.map(({ date }) => date)].sort().at(-1) ??
						claim.checked,
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
		page.ele('loc').txt(absolute(path));
		if (changed !== undefined) page.ele('lastmod').txt(changed);
	}
	return `${root.end({ prettyPrint: true, indent: '\t' })}\n`;
}

/** The figures that have pages: charts, and those made of records of the whole article. */
function figuresOf({ figures, events, stances, lead }: ArticleNode): string[] {
	return [
		...figures.map(({ key }) => key),
		...(events.length > 0 ? ['timeline'] : []),
		...(stances.length > 0 ? ['stances'] : []),
		...(lead ? ['glance'] : []),
	];
}
