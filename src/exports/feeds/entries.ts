import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { correctionId } from '../../routes/anchors.ts';
import { articlePath, articlePlace } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { dateInWords, severityWords } from '../../words/words.ts';
import type { Beside } from '../files.ts';
import { articleHtml } from '../markdown/html.ts';
import { absolute } from '../markdown/part-prose.ts';
import { bylineOf } from '../markdown/twin.ts';

/** One entry of a feed. */
export interface Entry {
	/** An address that never changes, whatever becomes of the site's (RFC 4151). */
	id: string;
	title: string;
	url: string;
	/** Days of the content. */
	published: string;
	updated: string;
	author: string;
	summary: string;
	/** HTML, where it is the whole. */
	html?: string;
}

/** A feed in no format yet. */
export interface Feed {
	id: string;
	title: string;
	/** The page it goes with. */
	home: string;
	updated: string;
	entries: Entry[];
}

/** Newest first; the day of a feed is that of its newest entry. */
function feedOf(feed: Omit<Feed, 'updated' | 'home'> & { home: string }, none: string): Feed {
	const entries = [...feed.entries].sort(
		(a, b) => compare(b.updated, a.updated) || compare(a.id, b.id),
	);
	return { ...feed, home: absolute(feed.home), entries, updated: entries[0]?.updated ?? none };
}

/** All articles, whole. */
export function articlesFeed(articles: readonly ArticleNode[], home: string, beside: Beside): Feed {
	const entries = articles.map((article): Entry => ({
		id: tag(article, article.key),
		title: article.title,
		url: absolute(articlePath(article.key)),
		published: article.published,
		updated: lastChange(article),
		author: bylineOf(article),
		summary: plainWords(article.standfirst),
		html: articleHtml(article, beside),
	}));
	return feedOf(
		{ id: siteTag('feed', articles), title: site.name, home, entries },
		newest(articles),
	);
}

/** All corrections of all articles. */
export function correctionsFeed(articles: readonly ArticleNode[], home: string): Feed {
	return feedOf(
		{
			id: siteTag('corrections', articles),
			title: `${site.name}: corrections`,
			home,
			entries: articles.flatMap(correctionEntries),
		},
		newest(articles),
	);
}

/** What changed in an article: that it appeared, each correction, the last review of its evidence. */
export function changesFeed(article: ArticleNode): Feed {
	const { key, title, published, reviewed } = article;
	const common = { url: absolute(articlePath(key)), author: site.name };
	const dated = (name: string, day: string, words: string): Entry => ({
		...common,
		...{ id: tag(article, `${key}/${name}`), title: `${words}: ${title}` },
		...{ published: day, updated: day, summary: `${words} on ${dateInWords(day)}.` },
	});
	return feedOf(
		{
			id: tag(article, `${key}/changes`),
			title: `Changes: ${title}`,
			home: articlePath(key),
			entries: [
				dated('published', published, 'Published'),
				...correctionEntries(article),
				...(reviewed > published
					? [dated(`reviewed-${reviewed}`, reviewed, 'Evidence reviewed')]
					: []),
			],
		},
		published,
	);
}

function correctionEntries(article: ArticleNode): Entry[] {
	return article.corrections.map(({ key, severity, said, says, why, date }) => ({
		id: tag(article, `${article.key}/corrections/${key}`),
		title: `${severityWords[severity]}: ${says}`,
		url: absolute(articlePlace(article.key, correctionId(key))),
		published: date,
		updated: date,
		author: site.name,
		summary: `It said: ${said} It says: ${says} Why: ${why}`,
	}));
}

/** The last day on which an article changed, by its content: its review, or a later correction. */
export function lastChange({ published, reviewed, corrections }: ArticleNode): string {
	return (
		[published, reviewed, ...corrections.map(({ date }) => date)].sort(compare).at(-1) ?? published
	);
}

function newest(articles: readonly ArticleNode[]): string {
	return articles.map(lastChange).sort(compare).at(-1) ?? '1970-01-01';
}

function tag({ published }: ArticleNode, name: string): string {
	return `tag:${new URL(site.address).hostname},${published}:${name}`;
}

/** A site has no day of birth; its oldest article has. */
function siteTag(name: string, articles: readonly ArticleNode[]): string {
	const days = articles.map(({ published }) => published).sort(compare);
	return `tag:${new URL(site.address).hostname},${days[0] ?? '1970-01-01'}:${name}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
