import { expect, test } from 'vitest';
import type { LinkMemory } from '../../../src/link-state/link-memory.ts';
import { joinStates } from '../../../src/linkcheck/state/join-states.ts';

const url = 'https://a.example/';
const memory = (checked: string, rest: Partial<LinkMemory> = {}): LinkMemory => ({
	...{ verdict: 'ok', since: '2025-01-01', checked, strikes: [] },
	...rest,
});

test('The newest check of an address wins, in whatever order the states come', () => {
	const old = {
		[url]: memory('2025-03-01', { verdict: 'dead' }),
		'https://b.example/': memory('2025-01-01'),
	};
	const fresh = { [url]: memory('2025-03-08') };
	const joined = { [url]: memory('2025-03-08'), 'https://b.example/': memory('2025-01-01') };
	expect(joinStates([old, fresh])).toEqual(joined);
	expect(joinStates([fresh, old])).toEqual(joined);
});

test('Days of failing checks are kept of both, until a check passes', () => {
	const failing = (checked: string, ...strikes: string[]) =>
		memory(checked, { verdict: 'transient', strikes });
	const [a, b] = [failing('2025-03-01', '2025-03-01'), failing('2025-03-05', '2025-03-05')];
	expect(joinStates([{ [url]: b }, { [url]: a }])[url]).toMatchObject({
		checked: '2025-03-05',
		strikes: ['2025-03-01', '2025-03-05'],
	});
	expect(joinStates([{ [url]: a }, { [url]: memory('2025-03-05') }])[url]?.strikes).toEqual([]);
});

test('Of three checks or more, too, the order in which their states come changes nothing', () => {
	const failed = (day: string) => memory(day, { verdict: 'transient', strikes: [day] });
	const passed = memory('2025-03-05');
	const states = [failed('2025-03-01'), passed, failed('2025-03-08')].map((one) => ({
		[url]: one,
	}));
	for (const order of ['012', '021', '102', '120', '201', '210']) {
		const joined = joinStates([...order].map((index) => states[Number(index)]!));
		expect(joined, order).toEqual({ [url]: failed('2025-03-08') });
	}
});

test('A copy that only the older check knows is kept', () => {
	const archive = { url: 'https://archive.example/a', captured: '2025-01-01' };
	const states = [{ [url]: memory('2025-03-05') }, { [url]: memory('2025-03-01', { archive }) }];
	expect(joinStates(states)[url]).toMatchObject({ checked: '2025-03-05', archive });
});
