import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/metadata/dates/read-date.ts';

describe('A date is read as it is printed', () => {
	test.each([
		['2024-05-06', 'en', '2024-05-06'],
		['2024-05-06T23:30:00-04:00', 'en', '2024-05-06'],
		['Mon, 06 May 2024 00:10:00 +0300', 'en', '2024-05-06'],
		['May 6th, 2024', 'en', '2024-05-06'],
		['Updated: Sept. 6, 2024 at noon', 'en', '2024-09-06'],
		['March 2009', 'en', '2009-03'],
		['2019', 'en', '2019'],
		['20240506', 'en', '2024-05-06'],
		['06.05.2024, 12:30', 'ru', '2024-05-06'],
		['6 мая 2024 года', 'ru', '2024-05-06'],
		['1. März 2024', 'de', '2024-03-01'],
		['6 de mayo de 2024', 'es', '2024-05-06'],
		['le 1er avril 2024', 'fr', '2024-04-01'],
		['2024年5月6日', 'zh', '2024-05-06'],
		['٦ مايو ٢٠٢٤', 'ar', '2024-05-06'],
		['۱۷ اردیبهشت ۱۴۰۳', 'fa', '2024-05-06'],
		['۱۷ ثور ۱۴۰۳', 'fa', '2024-05-06'],
		['۱۷ غويی ۱۴۰۳', 'ps', '2024-05-06'],
		['۱۴۰۳/۰۲/۱۷', 'fa', '2024-05-06'],
		['۳۰ حوت ۱۴۰۳', 'fa', '2025-03-20'],
	])('%s (%s)', (written, language, day) => {
		expect(readDate(written, language)?.value).toBe(day);
	});

	test.each(['+03', '+03:00', '+0300'])('A zone may be written %s', (zone) => {
		expect(readDate(`2024-05-06T23:30:00${zone}`)).toEqual({
			...{ value: '2024-05-06', offset: 180 },
			instant: Date.parse('2024-05-06T20:30:00Z'),
		});
	});

	test('In English the month cannot be known from two numbers; in other languages it can', () => {
		expect(readDate('05/06/2024', 'en')).toBeUndefined();
		expect(readDate('25/06/2024', 'en')?.value).toBe('2024-06-25');
		expect(readDate('05/06/2024', 'fr')?.value).toBe('2024-06-05');
	});

	test.each(['', 'today', '31 April 2024', '۳۱ مهر ۱۴۰۳', '2024-13-01', 'Room 1234', '12:30'])(
		'No day of the calendar: %s',
		(written) => {
			expect(readDate(written, 'fa')).toBeUndefined();
		},
	);
});
