import { expect, test } from 'vitest';
import type { LinkMemory } from '../../../src/link-state/link-memory.ts';
import { joinStates } from '../../../src/linkcheck/state/join-states.ts';

const url = 'https://a.example/';
const today = '2025-03-08';
const archive = { url: 'https://archive.example/a', captured: '2025-01-01' };
const memory = (checked: string, rest: Partial<LinkMemory> = {}): LinkMemory => ({
	...{ verdict: 'ok', since: '2025-01-01', checked, strikes: [] },
	...rest,
});

test('The newest check of an address wins, in any order of the states', () => {
	const old = {
		[url]: memory('2025-03-01', { verdict: 'dead' }),
		'https://b.example/': memory('2025-01-01'),
	};
	const fresh = { [url]: memory('2025-03-08') };
	const joined = { [url]: memory('2025-03-08'), 'https://b.example/': memory('2025-01-01') };
	expect(joinStates([old, fresh], today)).toEqual(joined);
	expect(joinStates([fresh, old], today)).toEqual(joined);
});

test('The days of failed checks of both are kept until a check succeeds', () => {
	const failing = (checked: string, ...strikes: string[]) =>
		memory(checked, { verdict: 'transient', strikes });
	const [a, b] = [failing('2025-03-01', '2025-03-01'), failing('2025-03-05', '2025-03-05')];
	expect(joinStates([{ [url]: b }, { [url]: a }], today)[url]).toMatchObject({
		checked: '2025-03-05',
		strikes: ['2025-03-01', '2025-03-05'],
	});
	expect(joinStates([{ [url]: a }, { [url]: memory('2025-03-05') }], today)[url]?.strikes).toEqual(
		[],
	);
});

test('Of many days of failed checks, the last three are kept, as after checks in a row', () => {
	const failing = (...strikes: string[]) => ({
		[url]: memory(strikes.at(-1)!, { verdict: 'transient', strikes }),
	});
	const states = [
		failing('2025-02-18', '2025-02-26'),
		failing('2025-02-22', '2025-03-02'),
		failing('2025-03-06'),
	];
	expect(joinStates(states, today)[url]?.strikes).toEqual([
		'2025-02-26',
		'2025-03-02',
		'2025-03-06',
	]);
});

test('The result of joining three or more checks does not depend on their order', () => {
	const failed = (day: string) => memory(day, { verdict: 'transient', strikes: [day] });
	const passed = memory('2025-03-05');
	const states = [failed('2025-03-01'), passed, failed('2025-03-08')].map((one) => ({
		[url]: one,
	}));
	for (const order of ['012', '021', '102', '120', '201', '210']) {
		const joined = joinStates(
			[...order].map((index) => states[Number(index)]!),
			today,
		);
		expect(joined, order).toEqual({ [url]: failed('2025-03-08') });
	}
});

test('A copy that only the older check knows is kept', () => {
	const states = [{ [url]: memory('2025-03-05') }, { [url]: memory('2025-03-01', { archive }) }];
	expect(joinStates(states, today)[url]).toMatchObject({ checked: '2025-03-05', archive });
});

test('A check with a future date, from a wrong clock, loses to one of today', () => {
	const wrong = memory('2031-01-01', { etag: '"1"', archive });
	const found = memory('2025-03-08', { verdict: 'drift' });
	const joined = { [url]: { ...found, archive } };
	expect(joinStates([{ [url]: wrong }, { [url]: found }], today)).toEqual(joined);
	expect(joinStates([{ [url]: found }, { [url]: wrong }], today)).toEqual(joined);
});

test('A strike with a date in the future is kept beside those that count', () => {
	const failed = (day: string) => memory(day, { verdict: 'transient', strikes: [day] });
	const states = [failed('2031-01-01'), failed('2025-03-08')].map((one) => ({ [url]: one }));
	const strikes = ['2025-03-08', '2031-01-01'];
	expect(joinStates(states, today)).toEqual({ [url]: { ...failed('2025-03-08'), strikes } });
});
