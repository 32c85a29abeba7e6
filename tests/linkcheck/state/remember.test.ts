import { describe, expect, test } from 'vitest';
import type { DeathCause, Judgement } from '../../../src/linkcheck/judgement.ts';
import type { LinkMemory } from '../../../src/link-state/link-memory.ts';
import { remember } from '../../../src/linkcheck/state/remember.ts';
import { quoteHash } from '../../../src/text/text-hash.ts';
import type { Verdict } from '../../../src/link-state/verdicts.ts';

function judged(verdict: Verdict, cause?: DeathCause): Judgement {
	return { verdict, message: 'It was so.', hint: 'Do so.', ...(cause && { cause }) };
}

const ok = judged('ok');
const missing = judged('dead', 'not-found');
const unreachable = judged('dead', 'network');

/** Runs checks on days of March 2025 and gives the verdicts reported. */
function run(...checks: [day: number, judgement: Judgement][]): {
	reported: Verdict[];
	memory: LinkMemory;
} {
	let memory: LinkMemory | undefined;
	const reported = checks.map(([day, judgement]) => {
		const today = `2025-03-${String(day).padStart(2, '0')}`;
		const result = remember(memory, judgement, { today });
		memory = result.memory;
		return result.reported.verdict;
	});
	return { reported, memory: memory! };
}

describe('A page that was there', () => {
	test.each([missing, unreachable])('is dead at the third failing check ($cause)', (gone) => {
		expect(run([1, ok], [8, gone], [11, gone], [14, gone]).reported).toEqual([
			'ok',
			'transient',
			'transient',
			'dead',
		]);
	});

	test('is not dead by checks less than three days apart', () => {
		const days = [2, 3, 4, 5, 6, 7].map((day): [number, Judgement] => [day, missing]);
		expect(run([1, ok], ...days).reported.slice(1)).toEqual(Array(6).fill('transient'));
		expect(run([1, ok], ...days).memory.strikes).toEqual(['2025-03-02', '2025-03-05']);
		expect(run([1, ok], ...days, [8, missing]).reported.at(-1)).toBe('dead');
	});

	test('loses all its strikes after one success', () => {
		const { reported, memory } = run([1, ok], [4, missing], [7, missing], [8, ok], [11, missing]);
		expect(reported).toEqual(['ok', 'transient', 'transient', 'ok', 'transient']);
		expect(memory.strikes).toEqual(['2025-03-11']);
	});

	test('keeps its strikes, and gets none, after a wall, a timeout or a server error', () => {
		const { reported, memory } = run(
			[1, ok],
			[4, missing],
			[7, judged('blocked')],
			[8, judged('timeout')],
			[9, judged('transient')],
			[12, missing],
			[13, judged('unchecked')],
			[15, missing],
		);
		expect(reported.at(-1)).toBe('dead');
		expect(memory.strikes).toEqual(['2025-03-04', '2025-03-12', '2025-03-15']);
	});

	test.each(['drift', 'anchor', 'note'] as const)('is there with the verdict %s', (verdict) => {
		expect(run([1, judged(verdict)], [4, missing], [7, judged(verdict)]).memory.strikes).toEqual(
			[],
		);
	});

	test('is dead at once when the server says that it is permanently gone', () => {
		expect(run([1, ok], [2, judged('dead', 'gone')]).reported).toEqual(['ok', 'dead']);
	});

	test('is dead at once when its redirects lead nowhere', () => {
		expect(run([1, ok], [2, judged('dead', 'redirect')]).reported).toEqual(['ok', 'dead']);
	});
});

test('A page that was never checked is dead at once, whatever the reason', () => {
	expect(run([1, missing]).reported).toEqual(['dead']);
	expect(run([1, unreachable]).reported).toEqual(['dead']);
	expect(run([1, judged('unchecked')], [2, missing]).reported).toEqual(['unchecked', 'dead']);
});

test('A page whose first check failed for a temporary reason gets its three strikes', () => {
	expect(run([1, judged('timeout')], [2, missing], [5, missing], [8, missing]).reported).toEqual([
		'timeout',
		'transient',
		'transient',
		'dead',
	]);
});

test('A dead page stays dead since the day it was reported', () => {
	const { reported, memory } = run(
		[1, ok],
		[4, missing],
		[7, missing],
		[10, missing],
		[11, missing],
		[17, unreachable],
	);
	expect(reported.slice(-2)).toEqual(['dead', 'dead']);
	expect(memory.since).toBe('2025-03-10');
	expect(memory.strikes).toHaveLength(3);
});

test('A soft 404 that turns into a 404 is dead at once', () => {
	expect(run([1, judged('soft404')], [2, missing]).reported).toEqual(['soft404', 'dead']);
});

test('The report names the strike and the day of the first failure', () => {
	const before = run([1, ok], [4, missing]).memory;
	expect(remember(before, missing, { today: '2025-03-07' }).reported).toMatchObject({
		verdict: 'transient',
		message: 'It was so. Failing since 2025-03-04, strike 2 of 3.',
	});
});

test('A run whose clock was set back adds no strike and removes none', () => {
	const { memory, reported } = run([10, ok], [20, missing], [25, missing], [3, missing]);
	expect(memory.strikes).toEqual(['2025-03-20', '2025-03-25']);
	expect(reported.at(-1)).toBe('transient');
	const last = remember(memory, missing, { today: '2025-03-28' });
	expect(last.memory.strikes).toEqual(['2025-03-20', '2025-03-25', '2025-03-28']);
	expect(last.reported.verdict).toBe('dead');
});

test('A strike with a future date, from a wrong clock, does not count before its day, and does not prevent the verdict dead', () => {
	const wrong = { ...run([1, ok], [4, missing]).memory, strikes: ['2031-01-01'] };
	const days = ['2025-03-07', '2025-03-10', '2025-03-13'];
	const [second, third] = [days.slice(0, 2), days].map((some) =>
		some.reduce((memory, today) => remember(memory, missing, { today }).memory, wrong),
	);
	expect(second?.verdict).toBe('transient');
	expect(third).toMatchObject({ verdict: 'dead', strikes: [...days, '2031-01-01'] });
	expect(remember(third, ok, { today: '2025-03-20' }).memory.strikes).toEqual([]);
});

describe('The record of an address', () => {
	const quotes = [
		{ quote: 'the wheel was taken', outcome: 'stands', verdict: 'ok', message: '', hint: '' },
		{ quote: 'the stones were sold', outcome: 'drift', verdict: 'drift', message: '', hint: '' },
	] as const;
	const seen = { ...judged('drift'), text: 'abcdefghijklmnop', quotes: [...quotes] };
	const first = remember(undefined, seen, {
		today: '2025-03-01',
		finalUrl: 'https://a.example/new',
		etag: '"1"',
		archive: { url: 'https://archive.example/a', captured: '2024-01-01' },
	}).memory;

	test('is the outcome of each quote by its name, the text, and where it was', () => {
		expect(first).toEqual({
			verdict: 'drift',
			since: '2025-03-01',
			checked: '2025-03-01',
			strikes: [],
			finalUrl: 'https://a.example/new',
			etag: '"1"',
			text: 'abcdefghijklmnop',
			quotes: {
				[quoteHash('the wheel was taken')]: 'stands',
				[quoteHash('the stones were sold')]: 'drift',
			},
			archive: { url: 'https://archive.example/a', captured: '2024-01-01' },
		});
	});

	test('stays while the page cannot be read', () => {
		const { memory } = remember(first, judged('blocked'), { today: '2025-03-09', etag: '"wall"' });
		expect(memory).toEqual({
			...first,
			verdict: 'blocked',
			since: '2025-03-09',
			checked: '2025-03-09',
		});
	});

	test('is removed, except the archived copy, when a later reading no longer finds it', () => {
		const { memory } = remember(first, ok, { today: '2025-03-09' });
		expect(memory).toEqual({
			verdict: 'ok',
			since: '2025-03-09',
			checked: '2025-03-09',
			strikes: [],
			archive: first.archive,
		});
	});

	test('is untouched by a run that had no time or no network', () => {
		expect(remember(first, judged('unchecked'), { today: '2025-03-09' }).memory).toEqual(first);
	});

	test('has the day since which the verdict has been the same', () => {
		expect(run([1, ok], [8, ok], [15, ok]).memory).toMatchObject({
			since: '2025-03-01',
			checked: '2025-03-15',
		});
	});
});
