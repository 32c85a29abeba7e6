import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ical from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode } from '../../src/model/graph/nodes.ts';
import { site } from '../../src/site.ts';
import { readRecords } from '../rebuild-without.ts';
import { articlePages, dist, files, pageAt, pages, resolve } from './dist.ts';

const text = (path: string) => readFileSync(join(dist, path), 'utf8');

let articles: ArticleNode[];

beforeAll(async () => {
	articles = buildGraph(await readRecords()).articles.filter(
		({ status }) => status === 'published',
	);
});

const feeds = [...['/feed', '/corrections'], ...articlePages.map(({ path }) => `${path}changes`)];

test.each(feeds)(
	'%s: Atom and JSON Feed have the same entries, each with address, day and stable id',
	(feed) => {
		const xml = text(`${feed}.xml`);
		const atom = parseAtomFeed(xml);
		const json = parseJsonFeed(text(`${feed}.json`));
		expect(xml).toContain(`xml:lang="${site.language}"`);
		expect((JSON.parse(text(`${feed}.json`)) as { version: string }).version).toBe(
			'https://jsonfeed.org/version/1.1',
		);
		const entries = atom.entries ?? [];
		expect(entries.length).toBeGreaterThan(0);
		expect(json.items?.map(({ id, title, url }) => [id, title, url])).toEqual(
			entries.map(({ id, title, links }) => [id, title?.value ?? title, links?.[0]?.href]),
		);
		for (const { id, links, updated } of entries) {
			// RFC 4151 §2.1: a year alone is a day of it.
			expect(id).toMatch(/^tag:[^,]+,\d{4}(-\d\d){0,2}:./);
			expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
			const href = links![0]!.href!;
			expect(href.startsWith(site.address)).toBe(true);
			const { path, fragment } = resolve(href, pages[0]!)!;
			expect(pageAt(path)!.$(fragment === '' ? 'main' : `[id="${fragment}"]`).length).toBe(1);
		}
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
	},
);

test('The feed of articles has each whole, the feed of corrections each correction', () => {
	const whole = parseJsonFeed(text('/feed.json')).items!;
	expect(whole.map(({ title }) => title).sort()).toEqual(articles.map(({ title }) => title).sort());
	for (const { content_html } of whole)
		expect(content_html!.split(' ').length).toBeGreaterThan(2000);
	expect(parseJsonFeed(text('/corrections.json')).items).toHaveLength(
		articles.flatMap(({ corrections }) => corrections).length,
	);
});

test('Every page names the feeds, and no link to a file is dead', () => {
	for (const page of pages) {
		const links = page
			.$('head > link[rel="alternate"]')
			.map((_, link) => resolve(page.$(link).attr('href')!, page)!.path)
			.get();
		expect(links).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json', '/corrections.xml']));
		expect(links.filter((path) => !files.has(path))).toEqual([]);
	}
});

test('The sitemap has each canonical page, with the days from the content', () => {
	const map = text('/sitemap.xml');
	const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(
		([, address]) => new URL(address!).pathname,
	);
	const standing = pages
		.filter(({ path, $ }) => new URL($('link[rel="canonical"]').attr('href')!).pathname === path)
		.map(({ path }) => path)
		.filter((path) => path !== '/404.html');
	expect(listed.sort()).toEqual(standing.sort());
	const days = new Set(
		articles.flatMap(({ published, reviewed, claims, corrections }) => [
			published,
			reviewed,
			...claims.map(({ checked }) => checked),
			...corrections.map(({ date }) => date),
		]),
	);
	expect(
		[...map.matchAll(/<lastmod>(.*?)<\/lastmod>/g)]
			.map(([, day]) => day!)
			.filter((day) => !days.has(day)),
	).toEqual([]);
});

describe.each(articlePages)('$path', ({ path }) => {
	const articleHere = () => articles.find(({ key }) => path === `/${key}/`)!;

	test('The calendar has the events with a known day, and says how many others there are', () => {
		const ics = text(`${path}events.ics`);
		expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
		expect(ics).not.toMatch(/^METHOD/m);
		const calendar = new ical.Component(ical.parse(ics) as unknown[]);
		const isDay = (date: string) => /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(date);
		const known = articleHere().events.filter(({ date }) => isDay(date));
		const found = calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event));
		expect(found.map(({ startDate, summary }) => [startDate.toString(), summary])).toEqual(
			known.map(({ date, says }) => [date.split('/')[0], says]),
		);
		expect(String(calendar.getFirstPropertyValue('x-wr-caldesc'))).toContain(
			`${articleHere().events.length - known.length} event`,
		);
	});

	test('The Markdown twin has every claim’s quotable line, a number after every mark, and no HTML', () => {
		const twin = text(`${path}index.md`);
		expect(twin.startsWith(`# ${articleHere().title}\n`)).toBe(true);
		expect(twin).not.toMatch(/^<|<\/?(?:p|div|a|span|sup)\b/m);
		expect(twin).not.toMatch(/\]\((?:claim|term|person|nomark):/);
		for (const claim of articleHere().claims) {
			expect(twin).toContain(`### ${claim.number}. `);
			expect(twin).toContain(`, ${site.address}${path}claims/${claim.key}/)`);
		}
		const prose = twin.slice(0, twin.indexOf('\n## Claims\n'));
		const numbered = [...prose.matchAll(/\[(\d+(?:, \d+)*)\](?!\()/g)].flatMap(([, numbers]) =>
			numbers!.split(', '),
		);
		const places = articleHere().claims.flatMap(({ shown }) => shown.map(({ id }) => id));
		const marked = new Set(places.filter((id) => id.startsWith('mark-'))).size;
		expect(marked).toBeGreaterThan(50);
		expect(numbered.length).toBeGreaterThanOrEqual(marked);
	});

	test('It is in the index for programs', () => {
		expect(text('/llms.txt')).toContain(`${site.address}${path}index.md`);
	});
});
