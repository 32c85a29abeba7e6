import { expect, test } from 'vitest';
import type { LinkMemory, LinkState } from '../../../src/link-state/link-memory.ts';
import { withMoves } from '../../../src/linkcheck/run/next-state.ts';

const [from, to] = ['https://old.example/a', 'https://new.example/a'];
const fixes = [{ from, edit: { url: to } }];
const memory = (more: Partial<LinkMemory>): LinkMemory => ({
	...{ verdict: 'ok', since: '2026-05-01', checked: '2026-05-01', strikes: [] },
	...more,
});
const old = memory({ verdict: 'note', finalUrl: to, quotes: { one: 'stands' } });

test('What is known of an address moves to the one that replaces it', () => {
	const { finalUrl: _, ...rest } = old;
	expect(withMoves({ [from]: old }, fixes)).toEqual({ [to]: { ...rest, verdict: 'ok' } });
});

test('An address that was cited before keeps its own verdict, in whatever order both are known', () => {
	const drifted = memory({ verdict: 'drift', quotes: { two: 'drift' }, strikes: ['2026-05-01'] });
	const expected = { [to]: { ...drifted, quotes: { one: 'stands', two: 'drift' } } };
	const orders: LinkState[] = [
		{ [from]: old, [to]: drifted },
		{ [to]: drifted, [from]: old },
	];
	for (const state of orders) expect(withMoves(state, fixes)).toEqual(expected);
});

test('Two addresses that are replaced by one are joined', () => {
	const other = 'https://other.example/a';
	const also = memory({ verdict: 'note', finalUrl: to, quotes: { two: 'stands' } });
	const both = withMoves({ [from]: old, [other]: also }, [
		...fixes,
		{ from: other, edit: { url: to } },
	]);
	expect(both[to]?.quotes).toEqual({ one: 'stands', two: 'stands' });
	expect(Object.keys(both)).toEqual([to]);
});

test('Nothing is known of an address that was never asked, such as the one at `https:`', () => {
	const read = memory({ verdict: 'note', etag: '"1"', quotes: { one: 'stands' } });
	const [http, https] = ['http://old.example/a', 'https://old.example/a'];
	const upgrade = [{ from: http, edit: { url: https } }];
	expect(withMoves({ [http]: read }, upgrade)).toEqual({});
	const known = memory({ verdict: 'drift', quotes: { one: 'drift' } });
	expect(withMoves({ [http]: read, [https]: known }, upgrade)).toEqual({ [https]: known });
});
