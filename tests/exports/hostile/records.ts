import type { Root } from 'mdast';
import { makeReading } from '../../../src/content/reading.ts';
import { articlesFeed, type Feed } from '../../../src/exports/feeds/entries.ts';
import { assemble } from '../../../src/model/graph/assemble.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import type { ArticleNode, SourceNode } from '../../../src/model/graph/nodes.ts';
import { parsePublication, today } from '../../read-fixture.ts';
import { sourceNode } from '../source-node.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
export const beside = { ...reading, captures: {} };
const article = buildGraph(assemble(reading.records)).articles[0]!;
const [claim] = article.claims;
const [event] = article.events;

/** Padded, because feeds and quads are sorted by name. */
export const keyAt = (index: number) => `record-${String(index).padStart(4, '0')}`;

export const sourcesOf = (titles: readonly string[]): SourceNode[] =>
	titles.map((title, index) => sourceNode({ key: keyAt(index), title }));

/** An article with a claim and an event for each title, and no prose. */
export function articleOf(titles: readonly string[]): ArticleNode {
	const keyed = titles.map((says, index) => ({ key: keyAt(index), says }));
	const [evidence] = claim!.evidence;
	return {
		...{ ...article, parts: [], sources: [], corrections: [] },
		claims: keyed.map(({ key, says }, index) => ({
			...{ ...claim!, key, says, number: index + 1, evidence: [evidence!], corrections: [] },
			shown: [{ as: 'mark' as const, id: `mark-${key}`, part: 'index', text: says }],
		})),
		events: keyed.map((one) => ({ ...event!, ...one, date: '1921-02-03' })),
	};
}

/** A feed with an article for each title, whose prose is also only the title. */
export function feedOf(titles: readonly string[]): Feed {
	const [index] = article.parts;
	const articles = titles.map((title, at) => ({
		...{ ...articleOf([]), key: keyAt(at), title, parts: [index!] },
	}));
	const trees = titles.map((value, at): [string, Root] => [
		`${keyAt(at)}/index`,
		{ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] },
	]);
	return articlesFeed(articles, '/', { ...beside, trees: Object.fromEntries(trees) });
}

export const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');
/** Line ends in the form that Markdown, XML and iCalendar use. */
export const withLineFeeds = (text: string) => text.replaceAll(/\r\n?/g, '\n');
