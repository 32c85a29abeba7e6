import { beforeAll, describe, expect, test } from 'vitest';
import {
	type DoubtClaim,
	type DoubtData,
	type DoubtSource,
	doubtCase,
	doubtCases,
	doubtData,
	doubtsOf,
	offThrough,
	readDoubts,
	sourcesOff,
	standWithout,
	weakestClaim,
} from '../../../src/model/graph/doubt.ts';
import { buildGraph } from '../../../src/model/graph/graph.ts';
import type { Records } from '../../../src/model/graph/records.ts';
import { ownerships } from '../../../src/model/records/publisher.ts';
import { sourceKinds } from '../../../src/model/records/source.ts';
import { readRecords, rebuildWithout } from '../../rebuild-without.ts';

const source = (key: string, more: Partial<DoubtSource> = {}): DoubtSource => ({
	...{ key, id: `source-${key}`, publisher: key, ownership: 'private', kind: 'report' },
	...more,
});
const claim = (key: string, ...evidence: [string, string, string][]): DoubtClaim => ({
	...{ key, id: `claim-${key}`, number: 1, kind: 'fact' },
	evidence: evidence.map(([from, relation, origin]) => ({
		source: from,
		relation: relation as DoubtClaim['evidence'][number]['relation'],
		origin,
	})),
});

const sources = [
	source('tass', { ownership: 'state', country: 'RU' }),
	source('daily', { country: 'RU', kind: 'analysis' }),
	source('wire', { country: 'GB' }),
	source('blog', { ownership: 'unknown' }),
];
const claims = [
	claim('two', ['tass', 'supports', 'tass'], ['wire', 'supports', 'wire']),
	claim('told', ['tass', 'supports', 'envoy'], ['wire', 'supports', 'envoy']),
	claim('alone', ['tass', 'supports', 'tass']),
	claim('part', ['tass', 'supports', 'tass'], ['blog', 'partly', 'blog']),
	claim('denied', ['wire', 'supports', 'wire'], ['tass', 'disputes', 'tass']),
];
const data: DoubtData = { sources, claims, parts: {}, points: {} };

const statusesWithout = (...values: string[]) =>
	Object.fromEntries(
		[...standWithout(claims, sourcesOff(sources, values))].map(([key, { status }]) => [
			key,
			status,
		]),
	);

describe('Without some sources', () => {
	test('nothing changes while no source is doubted', () => {
		expect(statusesWithout()).toEqual({
			two: 'well-supported',
			told: 'one-origin',
			alone: 'one-origin',
			part: 'one-origin',
			denied: 'disputed',
		});
	});

	test('a claim keeps the remaining evidence: fewer origins, a part, nothing, or no dispute', () => {
		expect(statusesWithout('state')).toEqual({
			two: 'one-origin',
			told: 'one-origin',
			alone: 'unsupported',
			part: 'partly-supported',
			denied: 'one-origin',
		});
	});

	test('a person whom another source also quotes still counts', () => {
		const [, told] = claims as [DoubtClaim, DoubtClaim];
		expect(standWithout([told], new Set(['tass'])).get('told')?.origins).toEqual(['envoy']);
	});

	test('a statement that rests on several claims is as strong as the weakest of them', () => {
		const standings = standWithout(claims, sourcesOff(sources, ['state']));
		expect(weakestClaim(['two', 'alone', 'part'], standings)).toEqual({
			key: 'alone',
			status: 'unsupported',
		});
		expect(weakestClaim([], standings)).toBe(undefined);
	});
});

describe('A source is switched off', () => {
	test.each([
		{ by: 'its owner', value: 'state', off: ['tass'] },
		{ by: 'an owner that is unknown', value: 'unknown', off: ['blog'] },
		{ by: 'its country', value: 'RU', off: ['tass', 'daily'] },
		{ by: 'its kind', value: 'analysis', off: ['daily'] },
		{ by: 'its publisher', value: 'publisher:wire', off: ['wire'] },
		{ by: 'itself', value: 'source:blog', off: ['blog'] },
	])('by $by', ({ value, off }) => {
		expect([...sourcesOff(sources, [value])]).toEqual(off);
	});

	test('and no word means both an owner and a kind', () => {
		expect(ownerships.filter((word) => sourceKinds.includes(word as never))).toEqual([]);
	});
});

test('An address is read once for each value; unknown values are returned separately', () => {
	expect(readDoubts('state, RU,state,,FR,source:gone,<b>', sources)).toEqual({
		known: ['state', 'RU'],
		unknown: ['FR', 'source:gone', '<b>'],
	});
	expect(readDoubts('', sources)).toEqual({ known: [], unknown: [] });
});

describe('The cases shown to everybody', () => {
	test('say how many claims have each status and how many changed it', () => {
		expect(doubtCase(data, ['state'])).toEqual({
			without: ['state'],
			sources: 1,
			tally: [
				{ status: 'one-origin', number: 3 },
				{ status: 'partly-supported', number: 1 },
				{ status: 'unsupported', number: 1 },
			],
			changed: 4,
		});
	});

	test('are nothing, state media, the countries with most evidence, and unknown owners', () => {
		expect(doubtCases(data).map(({ without }) => without.join(','))).toEqual([
			'',
			'state',
			'RU',
			'GB',
			'unknown',
		]);
	});

	test('leave out a country with a twentieth of the evidence, and kinds without a source', () => {
		const many = Array.from({ length: 19 }, (_, index) =>
			claim(`c${String(index)}`, ['wire', 'supports', 'wire']),
		);
		const few = {
			...data,
			sources: sources.slice(1, 3),
			claims: [...many, claim('last', ['daily', 'supports', 'daily'])],
		};
		expect(doubtCases(few).map(({ without }) => without.join(','))).toEqual(['', 'GB']);
	});
});

describe('In the real publication', () => {
	let records: Records;

	beforeAll(async () => {
		records = await readRecords();
	});

	test('every doubt gives the same statuses as a build without those sources', () => {
		const { articles } = buildGraph(records);
		expect(articles.length).toBeGreaterThan(0);
		for (const article of articles) {
			const all = doubtData(article);
			const words = new Set(
				all.sources.flatMap(doubtsOf).filter((value) => !/^(?:source|publisher):/.test(value)),
			);
			expect(words.size).toBeGreaterThan(10);
			let changes = 0;
			for (const value of words) {
				const off = sourcesOff(all.sources, [value]);
				const standings = standWithout(all.claims, off);
				const rebuilt = rebuildWithout(records, ({ key }) => off.has(key)).find(
					({ key }) => key === article.key,
				)!;
				for (const node of rebuilt.claims) {
					const { status, origins } = standings.get(node.key)!;
					expect({ value, key: node.key, status, origins: origins.length }).toEqual({
						...{ value, key: node.key, status: node.status, origins: node.origins.length },
					});
				}
				for (const [name, point] of Object.entries(rebuilt.points)) {
					const weakest = weakestClaim(all.points[name]!, standings);
					expect({ value, name, status: weakest?.status }).toEqual({
						...{ value, name, status: point.status },
					});
				}
				changes += doubtCase(all, [value]).changed;
			}
			expect(changes).toBeGreaterThan(0);
		}
	});
});

test.each([
	['source:tass', ['state'], ['state']],
	['publisher:tass', ['RU', 'state'], ['RU']],
	['RU', ['state', 'analysis'], ['state', 'analysis']],
	['RU', ['state'], []],
	['state', ['state'], []],
	['source:tass', [], []],
])('%s is off already if %j are: through %j', (value, values, through) => {
	expect(offThrough(sources, values, value)).toEqual(through);
});
