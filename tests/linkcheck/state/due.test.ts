import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LinkMemory } from '../../../src/link-state/link-memory.ts';
import { isDue, mayAskConditionally } from '../../../src/linkcheck/state/due.ts';
import { shard } from '../../../src/linkcheck/state/shard.ts';

function memory(more: Partial<LinkMemory>): LinkMemory {
	return { verdict: 'ok', since: '2025-03-01', checked: '2025-03-01', strikes: [], ...more };
}

describe('An address is due', () => {
	test.each([
		['never checked', undefined, '2025-03-01', true],
		['living, after six days', memory({}), '2025-03-07', false],
		['living, after seven days', memory({}), '2025-03-08', true],
		['living, over the end of a month', memory({ checked: '2025-02-25' }), '2025-03-04', true],
		['dead, after seven days', memory({ verdict: 'dead' }), '2025-03-08', true],
		['timed out, on the same day', memory({ verdict: 'timeout' }), '2025-03-01', false],
		['timed out, on the next day', memory({ verdict: 'timeout' }), '2025-03-02', true],
		[
			'struck, when a strike cannot count yet',
			memory({ verdict: 'transient', strikes: ['2025-03-01'] }),
			'2025-03-03',
			false,
		],
		[
			'struck, when a strike counts',
			memory({ verdict: 'transient', strikes: ['2025-03-01'] }),
			'2025-03-04',
			true,
		],
		['checked on a day that has not come', memory({ checked: '2031-01-01' }), '2025-03-01', true],
		[
			'struck on a day that has not come',
			memory({ verdict: 'transient', strikes: ['2031-01-01'] }),
			'2025-03-02',
			true,
		],
		['left unchecked', memory({ verdict: 'unchecked' }), '2025-03-01', true],
	])('%s', (_, known, today, due) => {
		expect(isDue(known, today)).toBe(due);
	});
});

describe('A shard', () => {
	const urls = fc.uniqueArray(fc.webUrl(), { minLength: 1, maxLength: 60 });

	test('and the other parts are the whole, each address once', () => {
		fc.assert(
			fc.property(urls, fc.integer({ min: 1, max: 9 }), (list, n) => {
				const parts = Array.from({ length: n }, (_, index) => shard(list, index + 1, n)).flat();
				expect(parts.sort()).toEqual([...list].sort());
			}),
		);
	});

	test('keeps its addresses when another is added, and their order', () => {
		fc.assert(
			fc.property(urls, fc.webUrl(), fc.integer({ min: 1, max: 9 }), (list, added, n) => {
				fc.pre(!list.includes(added));
				const after = shard([added, ...list], 1, n).filter((url) => url !== added);
				expect(after).toEqual(shard(list, 1, n));
			}),
		);
	});

	test('is about one part of the whole', () => {
		const list = Array.from({ length: 7000 }, (_, index) => `https://a.example/${index}`);
		for (const k of [1, 2, 3, 4, 5, 6, 7]) {
			expect(shard(list, k, 7).length).toBeGreaterThan(880);
			expect(shard(list, k, 7).length).toBeLessThan(1120);
		}
	});

	test.each([
		[0, 7],
		[8, 7],
		[1.5, 7],
		[1, 0],
	])('%d/%d is refused', (k, n) => {
		expect(() => shard([], k, n)).toThrow(`Expected a shard such as \`2/7\`, got \`${k}/${n}\`.`);
	});
});

describe('Asking only for what has changed', () => {
	const quotes = { aaaa: 'stands', bbbb: 'unread', dddd: 'drift' } as const;
	const known = memory({ etag: '"1"', quotes });
	test.each([
		['with a validator and known quotes', known, ['aaaa'], true],
		['with a date for a validator', memory({ lastModified: 'then', quotes }), ['aaaa'], true],
		['without a validator', memory({ quotes }), ['aaaa'], false],
		['with a quote that was not looked for', known, ['aaaa', 'cccc'], false],
		['with a quote that could not be read', known, ['bbbb'], false],
		['with a quote that was not there', known, ['dddd'], false],
		['of a page that was not there', memory({ etag: '"1"', verdict: 'soft404' }), [], false],
		['of a page that had lost a quote', memory({ etag: '"1"', verdict: 'drift' }), [], false],
		['of a page never seen', undefined, [], false],
	])('%s', (_, before, names, may) => {
		expect(mayAskConditionally(before, { quotes: names, hasPlaces: false })).toBe(may);
	});

	test('if a place within the page is searched for as well', () => {
		expect(mayAskConditionally(known, { quotes: ['aaaa'], hasPlaces: true })).toBe(false);
	});
});
