import { expect, test } from 'vitest';
import { ByteSemaphore } from '../../src/http/wait/byte-semaphore.ts';
import { PausableTimeout } from '../../src/http/wait/pausable-timeout.ts';
import { readBytes } from '../../src/http/body/read-bytes.ts';
import { ManualClock } from './test-clocks.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

function readMany(count: number) {
	const gates = [new ByteSemaphore(50, 4), new ByteSemaphore(100, 2)];
	const clock = new ManualClock();
	const taken: number[] = Array<number>(count).fill(0);
	const ended: number[] = [];
	async function* endless(index: number) {
		for (;;) {
			taken[index]! += 10;
			yield new Uint8Array(10);
			await settle();
		}
	}
	const reading = taken.map((_, index) => {
		const countdown = new PausableTimeout(clock, 1000, () => ended.push(index));
		const options = { codings: '', maxBody: 1000, cut: true, gates, countdown };
		return readBytes(endless(index), options).then((bytes) => bytes.length);
	});
	return { clock, taken, ended, reading };
}

test('only a few bodies grow large at the same time, and each gets its turn', async () => {
	const { taken, reading } = readMany(6);
	let most = 0;
	let mostPassed = 0;
	const lengths = Promise.all(reading);
	while (taken.some((size) => size < 1000)) {
		await settle();
		const growing = taken.filter((size) => size > 120 && size < 1000);
		most = Math.max(most, growing.length);
		const passed = taken.filter((size) => size > 70 && size < 1000);
		mostPassed = Math.max(mostPassed, passed.length);
	}
	expect(most).toBe(2);
	expect(mostPassed).toBe(4);
	expect(await lengths).toEqual(Array(6).fill(1000));
});

test('the timeout of a request is paused while it waits in the queue', async () => {
	const { clock, taken, ended, reading } = readMany(3);
	while (Math.max(...taken) < 500) await settle();
	const waiting = taken.findIndex((size) => size < 120);
	clock.advance(1000);
	expect(ended).toHaveLength(2);
	expect(ended).not.toContain(waiting);
	await Promise.all(reading);
});
