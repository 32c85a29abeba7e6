import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Results } from '../../src/http/outcome/results.ts';
import type { Fetched } from '../../src/http/outcome/fetched.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const megabyte = 1024 * 1024;
const page = (url: string, size: number): Fetched => ({
	...{ url, chain: [], tries: [], kind: 'answer', finalUrl: url, status: 200, headers: {} },
	body: { mediaType: 'application/pdf', bytes: new Uint8Array(size) },
});

test('a request that is open or done is not sent again', async () => {
	const results = new Results();
	let asked = 0;
	const ask = () => Promise.resolve(page('a', (asked += 1)));
	const [first, second] = await Promise.all([results.get('a', ask), results.get('a', ask)]);
	expect(second).toBe(first);
	expect(await results.get('a', ask)).toEqual(first);
	expect(asked).toBe(1);
});

test('the latest bodies are kept a little longer, so their pages are not asked for again', async () => {
	const results = new Results();
	const ask = () => Promise.resolve(page('a', megabyte));
	await results.get('a', ask);
	await new Promise((resolve) => setImmediate(resolve));
	collect();
	expect(await results.peek('a')).toMatchObject({
		url: 'a',
		body: { mediaType: 'application/pdf' },
	});
});

test('bodies that are no longer used are released', async () => {
	const results = new Results();
	const bodies: WeakRef<object>[] = [];
	for (let count = 0; count < 300; count += 1) {
		await results.get(`page ${count}`, () => {
			const fetched = page(`page ${count}`, megabyte);
			if (fetched.kind === 'answer' && fetched.body) bodies.push(new WeakRef(fetched.body.bytes));
			return Promise.resolve(fetched);
		});
		// Weak references are let go of between tasks only.
		await new Promise((resolve) => setImmediate(resolve));
	}
	collect();
	// What other tests hold in this process is not counted.
	const held = bodies.filter((body) => body.deref() !== undefined);
	expect(bodies).toHaveLength(300);
	expect(held.length).toBeLessThan(64);
});
