import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { eventsCalendar } from '../../../src/exports/calendar.ts';
import { atomFeed, jsonFeed } from '../../../src/exports/feeds/atom.ts';
import { markdownTwin } from '../../../src/exports/markdown/twin.ts';
import { writable } from '../../../src/text/letters/writable.ts';
import type { Format } from './format.ts';
import { articleOf, beside, feedOf, oneLine, withLineFeeds } from './records.ts';

/** The formats that are read as whole texts. */
export const readings: readonly Format[] = [
	{
		name: 'Atom',
		write: (titles) => atomFeed(feedOf(titles), 'https://mills.example/feed.xml'),
		read: (file) => (parseAtomFeed(file).entries ?? []).map(({ title }) => title?.value ?? ''),
		kept: writable,
	},
	{
		name: 'Atom, in the text',
		write: (titles) => atomFeed(feedOf(titles), 'https://mills.example/feed.xml'),
		read: (file) =>
			(parseAtomFeed(file).entries ?? []).map(({ content }) =>
				oneLine(load(content?.value ?? '').text()),
			),
		kept: (title) => oneLine(writable(title)),
	},
	{
		name: 'JSON Feed',
		write: (titles) => jsonFeed(feedOf(titles), 'https://mills.example/feed.json'),
		read: (file) => (parseJsonFeed(file).items ?? []).map(({ title }) => title ?? ''),
	},
	{
		name: 'iCalendar',
		write: (titles) => eventsCalendar(articleOf(titles)),
		read: (file) =>
			new ICAL.Component(ICAL.parse(file) as never)
				.getAllSubcomponents('vevent')
				.map((one) => new ICAL.Event(one).summary),
		kept: (title) => withLineFeeds(writable(title)),
	},
	{
		name: 'Markdown',
		write: (titles) => markdownTwin(articleOf(titles), beside),
		read: (file) =>
			unified()
				.use(remarkParse)
				.parse(file)
				.children.filter((node) => node.type === 'heading' && node.depth === 3)
				.map((node) => toString(node).replace(/^\d+\. /, '')),
	},
];
