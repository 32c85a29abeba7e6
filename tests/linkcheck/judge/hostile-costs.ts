import { expect } from 'vitest';
import type { JudgeContext } from '../../../src/linkcheck/judge/context.ts';
import { judge } from '../../../src/linkcheck/judge/judge.ts';
import { answer } from './answers.ts';

/** How much more work than a plain page of the same size a page may make. A pattern that takes the square of its text makes thousands of times as much. */
export const most = 40;
const small = 64 * 1024;
export const medium = 256 * 1024;
export const large = 1024 * 1024;
/** From small to large: what fails at the first size would keep the second busy for hours. */
const sizes = [small, medium, large];

/** What the command hands in, so that every judge has its say. */
const context: JudgeContext = {
	wanted: [
		{ quote: 'The court lifted the ban [...] in the winter of 1923', locator: '#ruling' },
		{ quote: 'a a a a' },
		{ quote: '[...] said of it [...] in the town [...]' },
	],
	fragments: ['ruling'],
};

export function fill(unit: string, size: number): string {
	return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** CPU time of a judgement, in microseconds. */
function costOf(html: string): number {
	const fetched = answer(html);
	const before = process.cpuUsage();
	judge(fetched, context);
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

export const plainCosts = new Map(
	sizes.map((size) => {
		const body = fill('<p>It was a long day, and much was said of it in the town.</p>\n', size);
		const html = `<!doctype html><title>A day</title><h1>A day</h1>${body}`;
		return [size, Math.min(costOf(html), costOf(html), costOf(html))] as const;
	}),
);

/** Whether a busy machine may be why it took too long, so that it is worth another try. */
function isClose(least: number, allowed: number): boolean {
	return least > allowed && least < 3 * allowed;
}

/** Judges a page made to a size, up to three times: a busy machine may be slow once. */
export function expectBounded(make: (size: number) => string, largest = large): void {
	for (const size of [small, largest]) {
		const html = make(size);
		const allowed = most * (plainCosts.get(size) ?? 0);
		let least = Infinity;
		for (let tried = 0; tried < 3 && (tried === 0 || isClose(least, allowed)); tried++) {
			least = Math.min(least, costOf(html));
		}
		expect(least, `CPU time for ${size} characters, in µs`).toBeLessThanOrEqual(allowed);
	}
}
