import { expect, test } from 'vitest';
import {
	publicationDay,
	readBatch,
	readBuildDay,
	readDrafts,
	readSiteAddress,
} from '../src/site.ts';

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

test('An article comes out when its day begins in the time zone of the site, and no earlier', () => {
	const now = Date.parse('2026-07-01T10:00Z');
	const dayIn = (timeZone: string) => publicationDay(now, { timeZone, buildDay: undefined });
	expect(publicationDay(now)).toBe('2026-07-01');
	expect(dayIn('Asia/Kabul')).toBe('2026-07-01');
	// There it is midnight.
	expect(dayIn('Pacific/Kiritimati')).toBe('2026-07-02');
	expect(dayIn('Pacific/Pago_Pago')).toBe('2026-06-30');
});

test('BUILD_DAY sets the day of a build, and a word that is no day is refused', () => {
	expect([readBuildDay(undefined), readBuildDay('')]).toEqual([undefined, undefined]);
	const buildDay = readBuildDay('2026-12-01')!;
	expect(publicationDay(Date.parse('2026-07-01'), { timeZone: 'UTC', buildDay })).toBe(buildDay);
	for (const word of ['tomorrow', '2026-2-3', '2026-02-30', '2026-07', '2026-07-01T00:00']) {
		expect(() => readBuildDay(word)).toThrow('BUILD_DAY');
	}
});
