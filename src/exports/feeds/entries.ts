import type { ArticleNode, ClaimNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { correctionId } from '../../routes/anchors.ts';
import { articlePath, articlePlace, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { ExportContext } from '../export-file.ts';
import { articleHtml } from '../markdown/html.ts';
import { bylineOf } from '../markdown/twin.ts';

/** One entry of a feed. */
export interface FeedEntry {
	/** An id that never changes, even if the site's address does (RFC 4151). */
	id: string;
	/** Language of its texts (BCP 47). */
	language: string;
	title: string;
	url: string;
	/** Days, from the content. */
	published: string;
	updated: string;
	author: string;
	summary: string;
	/** The whole text as HTML; left out if there is only the summary. */
	html?: string;
}

/** A feed, independent of its format. */
export interface Feed {
	id: string;
	/** Language of its title (BCP 47). */
	language: string;
	title: string;
	/** The page that the feed belongs to. */
	home: string;
	updated: string;
	entries: FeedEntry[];
}

/** Newest first; the date of a feed is that of its newest entry. */
function feedOf(feed: Omit<Feed, 'updated'>, whereEmpty: string): Feed {
	const entries = [...feed.entries].sort(
		(a, b) => compare(b.updated, a.updated) || compare(a.id, b.id),
	);
	return {
		...feed,
		home: fullAddress(feed.home),
		entries,
		updated: entries[0]?.updated ?? whereEmpty,
	};
}

/** All articles, with their full text. */
export function articlesFeed(
	articles: readonly ArticleNode[],
	home: string,
	context: ExportContext,
): Feed {
	const entries = articles.map((article): FeedEntry => ({
		id: tag(article.key),
		language: article.language,
		title: article.title,
		url: fullAddress(articlePath(article.key)),
		published: article.published,
		updated: lastChange(article),
		author: bylineOf(article),
		summary: plainWords(article.standfirst),
		html: articleHtml(article, context),
	}));
	const { language, name } = site;
	return feedOf({ id: tag('feed'), language, title: name, home, entries }, newest(articles));
}

/** All corrections of all articles, for the feed of the site. */
export function correctionsFeed(articles: readonly ArticleNode[], home: string): Feed {
	return feedOf(
		{
			id: tag('corrections'),
			language: site.language,
			title: wordsFor(undefined).exported.feed.corrections(site.name),
			home,
			entries: articles.flatMap(correctionEntries),
		},
		newest(articles),
	);
}

/**
 * The changes of an article: its publication, each correction, and the last review of its evidence.
 */
export function changesFeed(article: ArticleNode): Feed {
	const { key, language, title, published, reviewed } = article;
	const { date, exported } = wordsFor(article);
	const says = exported.feed;
	const common = { language, url: fullAddress(articlePath(key)), author: site.name };
	const dated = (name: string, day: string, words: string): FeedEntry => ({
		...common,
		...{ id: tag(`${key}/${name}`), title: `${words}: ${title}` },
		...{ published: day, updated: day, summary: says.on(words, date(day)) },
	});
	return feedOf(
		{
			id: tag(`${key}/changes`),
			language,
			title: says.changes(title),
			home: articlePath(key),
			entries: [
				dated('published', published, says.published),
				...correctionEntries(article),
				...(reviewed > published ? [dated(`reviewed-${reviewed}`, reviewed, says.reviewed)] : []),
			],
		},
		published,
	);
}

function correctionEntries(article: ArticleNode): FeedEntry[] {
	const { exported, grades, pages } = wordsFor(article);
	return article.corrections.map(({ key, severity, said, says, why, date }) => ({
		id: tag(`${article.key}/corrections/${key}`),
		language: article.language,
		title: `${grades.severities[severity]}: ${says}`,
		url: fullAddress(articlePlace(article.key, correctionId(key))),
		published: date,
		updated: date,
		author: site.name,
		summary: [
			pages.corrections.original(said),
			pages.corrections.now(says),
			exported.feed.because(why),
		].join(' '),
	}));
}

/**
 * The last day on which an article changed, according to its content: its review, or a later
 * correction.
 */
export function lastChange({ published, reviewed, corrections }: ArticleNode): string {
	return (
		[published, reviewed, ...corrections.map(({ date }) => date)].sort(compare).at(-1) ?? published
	);
}

/**
 * The last day on which a claim changed, according to its content: its check, or a later
 * correction.
 */
export function lastClaimChange({ checked, corrections }: ClaimNode): string {
	return [checked, ...corrections.map(({ date }) => date)].sort(compare).at(-1) ?? checked;
}

function newest(articles: readonly ArticleNode[]): string {
	return articles.map(lastChange).sort(compare).at(-1) ?? '1970-01-01';
}

function tag(name: string): string {
	return `tag:${site.tagOwner}:${name}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
