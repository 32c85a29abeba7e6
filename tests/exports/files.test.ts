import { parse } from 'csv-parse/sync';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { makeReading } from '../../src/content/reading.ts';
import { eventsCalendar } from '../../src/exports/calendar.ts';
import { articleFiles, filesOf, halvesOf, sourceFiles } from '../../src/exports/files.ts';
import { scriptJson } from '../../src/exports/schema-org/script-json.ts';
import { siteFiles } from '../../src/exports/site-files.ts';
import { assemble } from '../../src/model/graph/assemble.ts';
import { buildGraph } from '../../src/model/graph/graph.ts';
import type { ArticleNode, EventNode } from '../../src/model/graph/nodes.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { parsePublication, today } from '../read-fixture.ts';

const reading = makeReading(await parsePublication(), { isDevelopment: false, today, report: '' });
const assembled = assemble(reading.records);
const graph = buildGraph(assembled);
const article = graph.articles[0]!;
const beside = { ...reading, captures: assembled.captures };

function fileOf(name: string, of: ArticleNode = article): string {
	return articleFiles.find((file) => file.name === name)!.text(of, beside);
}

function siteFileOf(name: string, articles = graph.articles): string {
	return siteFiles.find((file) => file.name === name)!.text({ ...graph, articles }, beside);
}

const isKnown = (date: string) => date.split('/').every((day) => day.length === 10);

test('Every file of the article, its sources and the site is written and not empty', () => {
	for (const { name, text } of filesOf(article)) expect(text(article, beside), name).not.toBe('');
	for (const source of article.sources) {
		for (const { name, text } of sourceFiles) expect(text(source, beside), name).not.toBe('');
	}
	for (const { name, text } of siteFiles) expect(text(graph, beside), name).not.toBe('');
});

describe('The Markdown twin', () => {
	test('prints the supporting words of a quotation, and who said them', () => {
		const closed = article.claims.find(({ key }) => key === 'closed-1924')!;
		const [support] = closed.evidence.filter(({ relation }) => relation === 'supports');
		const dispute = { ...support!, relation: 'disputes' as const, quote: 'It never closed.' };
		const claims = article.claims.map((claim) =>
			claim === closed
				? {
						...closed,
						evidence: [
							dispute,
							{ ...support!, via: 'keeper', origin: { key: 'keeper', name: 'Ada Wyke' } },
						],
					}
				: claim,
		);
		const twin = fileOf('index.md', { ...article, claims });
		const quoted = /^> [^]*?\n\n/m.exec(twin)![0];
		expect(quoted).toContain(support!.quote);
		expect(quoted).toContain(`Ada Wyke, in ${support!.source.publisher.name}`);
		expect(quoted).not.toContain('It never closed.');
		// Without `via`, these are the words of the authors.
		const letter = { ...support!.source, authors: ['Wyke, Ada'], published: '1924-03' };
		const own = { ...closed, evidence: [{ ...support!, via: undefined, source: letter }] };
		const written = fileOf('index.md', {
			...article,
			claims: article.claims.map((claim) => (claim === closed ? own : claim)),
		});
		expect(written).toMatch(new RegExp(`^> Ada Wyke, in ${letter.publisher.name}, Mar 1924`, 'm'));
	});

	test('links to the ids that sections and headings have on the page', () => {
		const tree = parseProse(
			'See [one](#history), [two](#history-after-it) and [three](#timeline).',
		);
		const trees = { ...reading.trees, [`${article.key}/index`]: tree };
		const text = articleFiles
			.find(({ name }) => name === 'index.md')!
			.text(article, { ...beside, trees });
		const to = (words: string) =>
			new RegExp(String.raw`\[${words}\]\(https://[^)]*/tide-mill/(#[^)]+)\)`).exec(text)?.[1];
		expect(['one', 'two', 'three'].map(to)).toEqual([
			'#section-history',
			'#heading-history--after-it',
			'#timeline',
		]);
	});

	test('says who is the origin of evidence, and its note', () => {
		const [claim] = article.claims;
		const [piece] = claim!.evidence;
		const told = {
			...piece!,
			via: 'keeper',
			origin: { key: 'keeper', name: 'Ada Wyke' },
			formula: '2 * 40',
			note: 'Her book is lost',
		};
		const twin = fileOf('index.md', { ...article, claims: [{ ...claim!, evidence: [told] }] });
		expect(twin).toMatch(/, via Ada Wyke, <?https.*\. Calculated: 2 × 40\. Her book is lost\.\n/);
	});

	test('has each claim with a line that can be quoted as it is', () => {
		const twin = fileOf('index.md');
		for (const { says } of article.claims) expect(twin).toContain(`“${says}” (Three Points`);
	});
});

describe('The calendar', () => {
	const digits = (day: string) => day.replaceAll('-', '');
	/** When an event of a date begins and ends, as the calendar says it. */
	const timesOf = (date: string) => {
		const events = [{ ...article.events[0]!, date }];
		return eventsCalendar({ ...article, events })
			.split('\r\n')
			.filter((line) => /^DT(?:START|END)/.test(line));
	};

	test('has all events with a known day, each of them all day, and no others', () => {
		const calendar = new ICAL.Component(ICAL.parse(fileOf('events.ics')) as never);
		const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
		const known = article.events.filter(({ date }) => isKnown(date));
		expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual(
			known.map(({ date }) => date.slice(0, 10)).sort(),
		);
		expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
	});

	test.each([
		{ date: '2024-05-04', start: '2024-05-04', end: '2024-05-05' },
		{ date: '2024-02-28/2024-02-29', start: '2024-02-28', end: '2024-03-01' },
		{ date: '0044-03-15', start: '0044-03-15', end: '0044-03-16' },
		{ date: '0099-12-31', start: '0099-12-31', end: '0100-01-01' },
	])('lets the event of $date end before $end begins', ({ date, start, end }) => {
		expect(timesOf(date)).toEqual([
			`DTSTART;VALUE=DATE:${digits(start)}`,
			`DTEND;VALUE=DATE:${digits(end)}`,
		]);
	});

	test('has no end of an event on the last day that has four digits for its year', () => {
		expect(timesOf('9999-12-31')).toEqual(['DTSTART;VALUE=DATE:99991231']);
	});

	test('is not offered if no day is known', () => {
		const events = [{ ...article.events[0]!, date: '1921-02' }] as EventNode[];
		expect(filesOf({ ...article, events }).map(({ name }) => name)).not.toContain('events.ics');
	});

	test('mentions unknown days only if there are some', () => {
		const event = (date: string) => ({ ...article.events[0]!, date }) as EventNode;
		const of = (...events: EventNode[]) => eventsCalendar({ ...article, events });
		expect(of(event('1921-02-03'))).not.toContain('not known');
		expect(of(event('1921-02-03'), event('1921'))).toContain('1 event left out');
	});
});

describe('A feed', () => {
	test('of an article in another language says so, in its texts and for programs', () => {
		const persian = { ...article, language: 'fa-AF', title: 'آسیاب' };
		const whole = JSON.parse(siteFileOf('feed.json', [persian])) as {
			language: string;
			items: { content_html: string }[];
		};
		expect(whole.language).toBe('en-GB');
		expect(whole.items[0]).toMatchObject({ language: 'fa-AF', title: 'آسیاب' });
		expect(whole.items[0]!.content_html).toMatch(/^<div lang="fa-AF" dir="rtl">/);
		expect(siteFileOf('feed.xml', [persian])).toContain('<entry xml:lang="fa-AF">');
		const changes = fileOf('changes.xml', persian);
		expect(changes).toContain('xml:lang="fa-AF"');
		expect(changes).toContain('<title>تغییرها: آسیاب</title>');
		expect(changes).not.toContain('Published');
		expect(fileOf('changes.xml')).toContain('<title>Changes: ');
		expect(siteFileOf('feed.json')).not.toContain('<div lang');
	});

	test('of the site has each article, whole, under a name that no address changes', () => {
		const { format, feed } = parseFeed(siteFileOf('feed.xml'));
		expect(format).toBe('atom');
		const entries = (feed as { entries: { id: string; title: unknown }[] }).entries;
		expect(entries).toHaveLength(graph.articles.length);
		for (const { id } of entries) expect(id).toMatch(/^tag:three-points\.example,2026:/);
	});

	test('of corrections has the old and the new words of each', () => {
		const feed = JSON.parse(siteFileOf('corrections.json')) as {
			items: { content_text: string }[];
		};
		const [correction] = article.corrections;
		expect(feed.items[0]!.content_text).toContain(correction!.said);
		expect(feed.items[0]!.content_text).toContain(correction!.says);
	});
});

test('The table of claims has each piece of evidence under the right header', () => {
	const rows = parse<Record<string, string>>(fileOf('claims.csv'), { columns: true });
	expect(rows).toEqual(
		article.claims.flatMap((claim) =>
			claim.evidence.map((item) => ({
				number: String(claim.number),
				claim: claim.key,
				says: claim.says,
				kind: claim.kind,
				status: claim.status,
				confidence: claim.confidence,
				checked: claim.checked,
				address: `https://three-points.example/${article.key}/claims/${claim.key}/`,
				relation: item.relation,
				source: item.source.key,
				publisher: item.source.publisher.name,
				origin: item.origin.name,
				quote: item.quote ?? '',
				language: item.quote === undefined ? '' : item.language,
				translation: item.translation ?? '',
				locator: item.locator ?? '',
				'source address': item.source.url,
			})),
		),
	);
});

test('An annotation of marked words quotes them; a figure and a quotation are found by their place', () => {
	const { items } = JSON.parse(fileOf('annotations.jsonld')) as {
		items: { target: { selector: { type: string; exact?: string }[] } }[];
	};
	const shown = article.claims.flatMap((claim) => claim.shown);
	expect(shown.map(({ as }) => as)).toContain('quotation');
	expect(items.map(({ target }) => target.selector[1]?.exact)).toEqual(
		shown.map(({ as, text }) => (as === 'mark' ? text : undefined)),
	);
});

test('The sitemap names every page for readers, and claims with the day of their last change', () => {
	const map = siteFileOf('sitemap.xml');
	for (const { key, checked, corrections } of article.claims) {
		const day = [checked, ...corrections.map(({ date }) => date)].sort().at(-1)!;
		expect(map.replaceAll(/\s/g, '')).toContain(`/claims/${key}/</loc><lastmod>${day}`);
	}
	expect(map).toContain(`/${article.key}/figures/timeline/`);
});

test('No words of a record close the script that contains them', () => {
	const value = { a: '</script><!--' };
	expect(scriptJson(value)).not.toContain('<');
	expect(JSON.parse(scriptJson(value))).toEqual(value);
});

test('A name is cut at its first dot', () => {
	expect(halvesOf('sources.csl.json')).toEqual({ file: 'sources', form: 'csl.json' });
});
