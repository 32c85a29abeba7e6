import { expect, test } from 'vitest';
import { looksOffline } from '../../src/http/outcome/looks-offline.ts';
import type { FailureReason, Fetched } from '../../src/http/outcome/fetched.ts';

const failed = (host: string, reason: FailureReason): Fetched => ({
	...{ url: `https://${host}/page`, chain: [], tries: [] },
	...{ kind: 'failure', reason, message: '' },
});
const answered: Fetched = {
	...{ url: 'https://c.example/', chain: [{ url: 'https://c.example/', status: 404 }], tries: [] },
	...{ kind: 'answer', finalUrl: 'https://c.example/', status: 404, headers: {} },
};

test('names of several hosts that all fail are a machine without a network', () => {
	expect(looksOffline([failed('a.example', 'dns'), failed('b.example', 'offline')])).toBe(true);
});

test('one unreachable host does not mean offline', () => {
	expect(looksOffline([failed('a.example', 'dns'), failed('a.example', 'dns')])).toBe(false);
	expect(looksOffline([])).toBe(false);
});

test.each(['refused', 'reset', 'timeout', 'tls', 'robots'] as const)(
	'a host that failed by %s proves a network',
	(reason) => {
		const gone = [failed('a.example', 'dns'), failed('b.example', 'dns')];
		expect(looksOffline([...gone, failed('c.example', reason)])).toBe(false);
	},
);

test('any answer proves a network', () => {
	expect(looksOffline([failed('a.example', 'dns'), failed('b.example', 'dns'), answered])).toBe(
		false,
	);
});

test('addresses that were never requested are ignored', () => {
	const gone = [failed('a.example', 'dns'), failed('b.example', 'dns')];
	expect(looksOffline([...gone, failed('c.example', 'deadline')])).toBe(true);
});
