import { describe, expect, test } from 'vitest';
import { KeptAnswers } from '../../../src/linkcheck/browser/kept-answers.ts';
import { PageBudget } from '../../../src/linkcheck/browser/page-budget.ts';
import { Quiet } from '../../../src/linkcheck/browser/quiet.ts';
import { Turns } from '../../../src/http/wait/turns.ts';

describe('A page has a budget', () => {
	const limits = { requests: 5, documents: 3, moves: 2, bytes: 100 };
	const part = { type: 'script', isPage: false };
	const frame = { type: 'document', isPage: false };
	const move = { type: 'document', isPage: true };

	test.each([
		['requests', part, 5, 'more than 5 requests'],
		['documents', frame, 3, 'more than 3 documents'],
		['moves', move, 2, 'it goes to another page more than 2 times'],
	])('of %s', (_, request, most, why) => {
		const budget = new PageBudget(limits);
		for (let n = 0; n < most; n += 1) expect(budget.request(request)).toBeUndefined();
		expect(budget.request(request)).toBe(why);
	});

	test('of bytes', () => {
		const budget = new PageBudget(limits);
		expect(budget.answer(60)).toBeUndefined();
		expect(budget.left()).toBe(40);
		expect(budget.answer(60)).toBe('more than 100 bytes in total');
		expect(budget.left()).toBe(0);
	});
});

describe('Answers are kept', () => {
	const answer = (size: number) => {
		const body = new Uint8Array(size);
		return { status: 200, headers: {}, cookies: [], body };
	};

	test('the latest used longest, up to a size', () => {
		const kept = new KeptAnswers(100);
		for (const key of ['a', 'b', 'c', 'd']) kept.set(key, answer(25));
		kept.get('a');
		kept.set('e', answer(25));
		expect(['a', 'b', 'c', 'd', 'e'].filter((key) => kept.get(key))).toEqual(['a', 'c', 'd', 'e']);
	});

	test('but none that would push out the others', () => {
		const kept = new KeptAnswers(100);
		kept.set('a', answer(26));
		expect(kept.get('a')).toBeUndefined();
	});
});

test('A page is quiet from the last answer or move on, not while it waits', () => {
	let now = 0;
	const quiet = new Quiet(() => now);
	now = 100;
	expect(quiet.since()).toBe(100);
	const [one, other] = [quiet.begin(), quiet.begin()];
	now = 300;
	one();
	one();
	expect(quiet.since()).toBe(0);
	other();
	now = 450;
	expect(quiet.since()).toBe(150);
	quiet.restart();
	expect(quiet.since()).toBe(0);
});

test('The number of pages open at once is limited, and a page that fails makes room', async () => {
	const turns = new Turns(2);
	let [now, most] = [0, 0];
	const act = async (n: number) => {
		most = Math.max(most, (now += 1));
		await new Promise(setImmediate);
		now -= 1;
		if (n % 2 === 0) throw new Error('No.');
		return n;
	};
	const settled = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((n) => turns.take(() => act(n))));
	expect(most).toBe(2);
	expect(settled.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))).toEqual([
		1, 3, 5,
	]);
});
