import { create } from 'xmlbuilder2';
import { site } from '../../site.ts';
import { xmlText } from '../../text/xml-text.ts';
import type { FeedEntry, Feed } from './entries.ts';

/** A feed as Atom (RFC 4287). @param self - Its own full address. */
export function atomFeed(feed: Feed, self: string): string {
	const { id, language, title, home, updated, entries } = feed;
	const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(
		'http://www.w3.org/2005/Atom',
		'feed',
		{
			'xml:lang': language,
		},
	);
	root
		.ele('id')
		.txt(id)
		.up()
		.ele('title')
		.txt(xmlText(title))
		.up()
		.ele('updated')
		.txt(momentOf(updated));
	root.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
	root.ele('link', { rel: 'alternate', type: 'text/html', href: home });
	root.ele('author').ele('name').txt(xmlText(site.name));
	for (const entry of entries) {
		const node = root.ele(
			'entry',
			entry.language === language ? {} : { 'xml:lang': entry.language },
		);
		node.ele('id').txt(entry.id).up().ele('title').txt(xmlText(entry.title));
		node.ele('link', { rel: 'alternate', type: 'text/html', href: entry.url });
		node.ele('published').txt(momentOf(entry.published));
		node.ele('updated').txt(momentOf(entry.updated));
		node.ele('author').ele('name').txt(xmlText(entry.author));
		node.ele('summary').txt(xmlText(entry.summary));
		if (entry.html !== undefined) node.ele('content', { type: 'html' }).txt(xmlText(entry.html));
	}
	return `${root.end({ prettyPrint: true, indent: '\t' })}\n`;
}

/** A feed as JSON Feed 1.1. @param self - Its own full address. */
export function jsonFeed({ language, title, home, entries }: Feed, self: string): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		home_page_url: home,
		feed_url: self,
		language,
		authors: [{ name: site.name }],
		items: entries.map(itemOf),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}

function itemOf({
	id,
	language,
	url,
	title,
	summary,
	html,
	author,
	published,
	updated,
}: FeedEntry) {
	return {
		...{ id, language, url, title, summary },
		...(html === undefined ? { content_text: summary } : { content_html: html }),
		date_published: momentOf(published),
		date_modified: momentOf(updated),
		authors: [{ name: author }],
	};
}

/** The content has only days; feeds need a time. */
function momentOf(day: string): string {
	return `${day}T00:00:00Z`;
}
