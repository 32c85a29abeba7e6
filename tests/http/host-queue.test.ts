import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HostQueue } from '../../src/http/wait/host-queue.ts';
import { ManualClock } from './test-clocks.ts';

const never = new AbortController().signal;
const settle = () => new Promise((resolve) => setImmediate(resolve));

function makeQueue(options: Partial<ConstructorParameters<typeof HostQueue>[0]> = {}) {
	const clock = new ManualClock();
	const queue = new HostQueue({ concurrency: 100, perHost: 2, delay: 0, clock, ...options });
	const begun: string[] = [];
	const leave: (() => void)[] = [];
	const enter = (host: string, signal = never) =>
		queue.enter(host, signal).then((over) => {
			begun.push(host);
			leave.push(over);
		});
	return { clock, queue, begun, leave, enter };
}

test('no more requests than the limit of a host begin, and the next begins when one ends', async () => {
	const { begun, leave, enter } = makeQueue();
	for (let count = 0; count < 4; count += 1) void enter('a');
	await settle();
	expect(begun).toHaveLength(2);
	leave[0]!();
	leave[0]!();
	await settle();
	expect(begun).toHaveLength(3);
});

test('a delayed host lets the others go first, and begins when its time has come', async () => {
	const { clock, queue, begun, enter } = makeQueue({ concurrency: 1 });
	queue.hold('a', 5000, 60_000);
	void enter('a');
	void enter('b');
	await settle();
	expect(begun).toEqual(['b']);
	clock.advance(4999);
	await settle();
	expect(begun).toEqual(['b']);
});

test('a held host does not use up the common limit', async () => {
	const { clock, queue, begun, leave, enter } = makeQueue({ concurrency: 1 });
	queue.hold('a', 5000, 60_000);
	for (const host of ['a', 'a', 'b', 'b', 'c']) void enter(host);
	for (let count = 0; count < 3; count += 1) {
		await settle();
		leave[count]!();
	}
	await settle();
	expect(begun).toEqual(['b', 'b', 'c']);
	clock.advance(5000);
	await settle();
	expect(begun).toEqual(['b', 'b', 'c', 'a']);
});

test('hosts take turns, so one with many addresses does not go first with all of them', async () => {
	const { begun, leave, enter } = makeQueue({ concurrency: 1 });
	for (const host of ['first', 'a', 'a', 'a', 'b', 'c', 'b']) void enter(host);
	for (let count = 0; count < 7; count += 1) {
		await settle();
		leave[count]!();
	}
	expect(begun).toEqual(['first', 'a', 'b', 'c', 'a', 'b', 'a']);
});

test('the pace of a host delays only that host', async () => {
	const { clock, begun, enter } = makeQueue({ delay: 100 });
	for (const host of ['a', 'a', 'a', 'b']) void enter(host);
	await settle();
	expect(begun).toEqual(['a', 'b']);
	clock.advance(100);
	await settle();
	expect(begun).toEqual(['a', 'b', 'a']);
});

test('a request that is cancelled while it waits is not sent and delays no other', async () => {
	const { begun, leave, enter } = makeQueue({ perHost: 1 });
	const giveUp = new AbortController();
	void enter('a');
	const waiting = enter('a', giveUp.signal);
	void enter('a');
	giveUp.abort(new Error('enough'));
	await expect(waiting).rejects.toThrow('enough');
	leave[0]!();
	await settle();
	expect(begun).toHaveLength(2);
});

test('a host that asks for more than the longest wait is abandoned at once, and delays no other', async () => {
	const { begun, queue, enter } = makeQueue();
	expect(queue.hold('a', 86_400_000, 60_000)).toBe(false);
	expect(queue.hold('a', 60_000, 60_000)).toBe(true);
	expect(queue.hold('b', 60_001, 60_000)).toBe(false);
	for (const host of ['a', 'b']) void enter(host);
	await settle();
	expect(begun).toEqual(['b']);
});

test('rounds needed do not depend on the order of the list', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.shuffledSubarray(
				Array.from({ length: 40 }, (_, index) => `host ${index % 10}`),
				{ minLength: 40 },
			),
			async (hosts) => {
				const { begun, leave, enter } = makeQueue({ concurrency: 20 });
				for (const host of hosts) void enter(host);
				for (const round of [1, 2]) {
					await settle();
					expect(begun).toHaveLength(20 * round);
					for (const over of leave.splice(0)) over();
				}
			},
		),
		{ numRuns: 30 },
	);
});
