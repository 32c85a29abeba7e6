import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleNode, ClaimNode, Graph, SourceNode } from '../../../src/model/graph/nodes.ts';
import { graphOfPublication, graphWith } from './made-graph.ts';

let graph: Graph;
let article: ArticleNode;

beforeAll(async () => {
	graph = await graphOfPublication();
	[article] = graph.articles as [ArticleNode];
});

function claim(key: string): ClaimNode {
	const found = article.claims.find((node) => node.key === key);
	if (!found) throw new Error(`No claim ${key}`);
	return found;
}

function source(key: string): SourceNode {
	const found = graph.sources.find((node) => node.key === key);
	if (!found) throw new Error(`No source ${key}`);
	return found;
}

const keys = (nodes: readonly { key: string }[] | undefined) => nodes?.map(({ key }) => key);

describe('A claim', () => {
	test('has the number of its first place, and all its places', () => {
		expect(article.claims.map(({ number, key }) => `${String(number)} ${key}`)).toEqual([
			'1 reopened-2024',
			'2 built-1871',
			'3 closed-1924',
			'4 flour-2024',
			'5 flour-sold',
		]);
		expect(claim('reopened-2024').shown).toEqual([
			{ as: 'mark', id: 'mark-index-1', part: 'index', text: 'reopened in May 2024' },
			{ as: 'mark', id: 'mark-history-3', part: 'history', text: 'until the reopening' },
		]);
		expect(claim('flour-2024').shown.map(({ id }) => id)).toEqual([
			'mark-output-1',
			'mark-output-2',
			'figure-flour-by-year',
		]);
	});

	test('has the status that its evidence amounts to', () => {
		expect(Object.fromEntries(article.claims.map(({ key, status }) => [key, status]))).toEqual({
			'reopened-2024': 'well-supported',
			'built-1871': 'one-origin',
			'closed-1924': 'disputed',
			'flour-2024': 'one-origin',
			'flour-sold': 'partly-supported',
		});
	});

	test('names its origins: the person who is repeated, or else the publisher', () => {
		expect(claim('reopened-2024').origins).toEqual(['Harbury Gazette', 'Tom Wyke']);
		expect(claim('closed-1924').origins).toEqual(['Harbury Mill Trust']);
		expect(claim('flour-sold').origins).toEqual([]);
	});

	test('knows the part whose file has it', () => {
		expect(claim('closed-1924')).toMatchObject({ article: 'tide-mill', part: 'history' });
	});

	test('has one origin if two publishers repeat one person', async () => {
		const repeated = await graphWith(
			'articles/tide-mill/claims/index.yaml',
			'turned again on Saturday\n',
			'turned again on Saturday\n      via: tom-wyke\n',
		);
		expect(repeated.articles[0]?.claims[0]).toMatchObject({
			status: 'one-origin',
			origins: ['Tom Wyke'],
		});
	});

	test('has the corrections that led to it', () => {
		expect(claim('closed-1924').corrections).toMatchObject([
			{ key: 'year-of-closing', claim: { key: 'closed-1924', number: 3, part: 'history' } },
		]);
		expect(keys(article.corrections)).toEqual(['year-of-closing']);
		expect(claim('built-1871').corrections).toEqual([]);
	});
});

describe('Evidence', () => {
	test('on a person’s word is personal; on a publisher’s it is not', () => {
		expect(
			claim('reopened-2024').evidence.map(({ origin, isPersonal }) => [origin, isPersonal]),
		).toEqual([
			[{ key: 'harbury-gazette', name: 'Harbury Gazette' }, false],
			[{ key: 'tom-wyke', name: 'Tom Wyke' }, true],
		]);
		expect(claim('flour-2024').evidence[1]).toMatchObject({
			origin: { key: 'mill-trust', name: 'Harbury Mill Trust' },
			isPersonal: false,
		});
	});

	test('is in the language of its source, unless it says another', async () => {
		expect(claim('closed-1924').evidence.map(({ language }) => language)).toEqual([
			'en',
			'nb',
			'en',
		]);
		const other = await graphWith(
			'articles/tide-mill/claims/history.yaml',
			'quote: the wheel',
			'language: cy\n      quote: the wheel',
		);
		expect(other.articles[0]?.claims[2]?.evidence[0]?.language).toBe('cy');
	});
});

describe('A source', () => {
	test('lists everything that cites it, each once', () => {
		const cited = source('trust-report-2023').citations.map(({ by, key }) => `${by} ${key}`);
		expect(cited.sort()).toEqual([
			'claim closed-1924',
			'event repairs',
			'point argument',
			'start-here history',
			'term sluice',
		]);
	});

	test('has the number of each claim that cites it, and the article it is cited in', () => {
		expect(source('radio-wyke-2024').citations).toEqual(
			expect.arrayContaining([
				{ by: 'person', key: 'tom-wyke' },
				{ article: 'tide-mill', by: 'claim', key: 'flour-2024', number: 4 },
			]),
		);
	});

	test('cited twice by one claim has one citation from it', async () => {
		const twice = await graphWith(
			'articles/tide-mill/claims/history.yaml',
			'source: gazette-reopening-2024\n      relation: context',
			'source: trust-report-2023\n      relation: context',
		);
		const report = twice.sources.find(({ key }) => key === 'trust-report-2023');
		expect(report?.citations.filter(({ key }) => key === 'closed-1924')).toHaveLength(1);
	});

	test('names its author and its publisher', () => {
		expect(source('radio-wyke-2024')).toMatchObject({
			publisher: { key: 'north-coast-radio', name: 'North Coast Radio' },
			carriedBy: { key: 'harbury-gazette' },
		});
		expect(source('almanac-1871')).not.toHaveProperty('carriedBy');
	});

	test('of the article is in its bibliography once', () => {
		expect(keys(article.sources)?.sort()).toEqual([
			'almanac-1871',
			'gazette-reopening-2024',
			'kystavisen-mills-2022',
			'radio-wyke-2024',
			'trust-accounts-2024',
			'trust-report-2023',
		]);
	});

	test('is the same one wherever it is joined', () => {
		expect(claim('built-1871').evidence[0]?.source).toBe(source('almanac-1871'));
		expect(article.parts[1]?.section?.startHere[0]).toBe(source('almanac-1871'));
	});
});

describe('A part', () => {
	test('is in reading order, the introduction first', () => {
		expect(keys(article.parts)).toEqual(['index', 'history', 'output']);
		expect(article.parts.map(({ section }) => section?.title)).toEqual([
			undefined,
			'A century of standing still',
			'Flour and money',
		]);
	});

	test('has its own claims, and those of other parts that it marks', () => {
		expect(article.parts.map((part) => [keys(part.claims), keys(part.borrowed)])).toEqual([
			[['reopened-2024'], []],
			[['built-1871', 'closed-1924'], ['reopened-2024']],
			[['flour-2024', 'flour-sold'], []],
		]);
	});

	test('is measured', () => {
		expect(article.parts[0]?.measure).toEqual({ words: 24, sentences: 3, marked: 1 });
	});
});

test('The three points have their sources', () => {
	const { main, argument, conclusion } = article.points;
	expect([main, argument, conclusion].map((point) => keys(point.sources))).toEqual([
		['gazette-reopening-2024'],
		['trust-report-2023'],
		['kystavisen-mills-2022'],
	]);
});

test('Events, stances and figures rest on the claims they name and on their own evidence', () => {
	expect(
		article.events.map((event) => [event.key, keys(event.claims), event.evidence.length]),
	).toEqual([
		['building', ['built-1871'], 0],
		['repairs', [], 1],
		['reopening', ['reopened-2024'], 0],
	]);
	expect(article.stances.map((stance) => [stance.key, keys(stance.claims)])).toEqual([
		['norway', []],
		['harl-council', ['reopened-2024']],
	]);
	expect(article.figures[0]?.series[0]?.claims[0]).toBe(claim('flour-2024'));
});

describe('A person', () => {
	const person = (key: string) => graph.people.find((node) => node.key === key);

	test('has the claims that rest on their word', () => {
		expect(keys(person('tom-wyke')?.claims)).toEqual(['reopened-2024', 'flour-sold']);
		expect(person('edda-marsh')?.claims).toEqual([]);
	});

	test('knows where the articles name them', () => {
		expect(person('tom-wyke')?.named).toMatchObject([
			{
				article: {
					key: 'tide-mill',
					title: 'Why did Harbury rebuild its tide mill?',
					language: 'en-GB',
				},
				part: { key: 'index' },
				id: 'person-index-1',
			},
		]);
	});

	test('is the author, and the author of the original', () => {
		expect(article.authors).toEqual([{ person: person('edda-marsh'), role: 'author' }]);
		expect(article.basedOn?.author).toBe(person('edda-marsh'));
	});
});

test('A term knows its sources and where the articles use it', () => {
	expect(
		graph.terms.map(({ key, sources, named }) => [key, keys(sources), named.map(({ id }) => id)]),
	).toEqual([
		['sluice', ['trust-report-2023'], ['term-history-1']],
		['tide-mill', ['almanac-1871'], ['term-index-1']],
	]);
});
