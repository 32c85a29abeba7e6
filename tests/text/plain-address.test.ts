import { describe, expect, test } from 'vitest';
import { plainAddress, withoutAnchor } from '../../src/text/addresses/plain-address.ts';

describe('An address keeps the parameters that its page needs', () => {
	test.each([
		['https://a.example./x', 'https://a.example/x'],
		['https://a.example:443/x', 'https://a.example/x'],
		['http://a.example:80', 'http://a.example'],
		['https://a.example:8443/x', 'https://a.example:8443/x'],
		['https://me:secret@a.example/x@y', 'https://a.example/x@y'],
		['https://a.example/x?utm_source=y', 'https://a.example/x'],
		[
			'https://a.example/x?p=%20a&fbclid=1&q#f?utm_source=y',
			'https://a.example/x?p=%20a&q#f?utm_source=y',
		],
		['https://a.example/?', 'https://a.example/?'],
		['https://[::1]/x', 'https://[::1]/x'],
	])('%s', (address, plain) => {
		expect(plainAddress(address)).toBe(plain);
	});
});

describe('What an address has after `#` is removed if it names a place in the page', () => {
	test.each([
		['https://a.example/x#part-2', 'https://a.example/x'],
		['https://a.example/x#:~:text=two%20words', 'https://a.example/x'],
		['https://a.example/x?q#', 'https://a.example/x?q'],
		['https://a.example/#!/story/5', 'https://a.example/#!/story/5'],
		['https://a.example/x#/story/5', 'https://a.example/x#/story/5'],
	])('%s', (address, without) => {
		expect(withoutAnchor(address)).toBe(without);
	});
});
