import { expect, test } from 'vitest';
import { readBatch, readDrafts, readSiteAddress } from '../src/site.ts';

test.each([undefined, ''])('Without an address (%j) it is that of an example', (given) => {
	expect(readSiteAddress(given)).toBe('https://three-points.example');
});

test.each(['https://points.example', 'http://localhost:8080', 'https://points.example/'])(
	'%s is taken as it is',
	(given) => {
		expect(readSiteAddress(given)).toBe(given);
	},
);

test.each([
	'points.example',
	'//points.example',
	'/articles/',
	'ftp://points.example',
	'javascript:alert(1)',
	'https://',
	' https://points.example',
	'https://points.example/?from=ci',
	'https://points.example/?',
	'https://points.example/#top',
	'https://someone:secret@points.example',
])('%s is refused by a message that names the variable', (given) => {
	expect(() => readSiteAddress(given)).toThrow('SITE_ADDRESS');
});

test('A batch is written as its number and the total, and anything else is refused', () => {
	expect([readBatch(undefined), readBatch(''), readBatch('2/5')]).toEqual([
		undefined,
		undefined,
		{ index: 1, of: 5 },
	]);
	for (const word of ['0/5', '6/5', '2', '2/', 'a/b', '2/5 ']) {
		expect(() => readBatch(word)).toThrow('BUILD_BATCH');
	}
});

test('Drafts are shown if DRAFTS has exactly its one value, and any other value is refused', () => {
	expect([readDrafts(undefined), readDrafts(''), readDrafts('shown')]).toEqual([
		false,
		false,
		true,
	]);
	for (const word of ['1', 'hidden', 'Shown']) expect(() => readDrafts(word)).toThrow('DRAFTS');
});
