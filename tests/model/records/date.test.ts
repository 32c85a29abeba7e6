import { describe, expect, test } from 'vitest';
import { DaySchema, EdtfSchema } from '../../../src/model/records/date.ts';

describe('A day', () => {
	test.each(['2025-07-03', '2024-02-29', '1600-01-01'])('%s is valid', (day) => {
		expect(DaySchema.parse(day)).toBe(day);
	});

	test.each([
		'2025-02-30',
		'2023-02-29',
		'2025-13-01',
		'2025-7-3',
		'2025-07',
		'3 July 2025',
		'2025-07-03/2025-07-04',
		'2025-07-03T12:00',
		'',
		null,
		undefined,
		20250703,
	])('%s is refused', (day) => {
		expect(DaySchema.safeParse(day).success).toBe(false);
	});

	test('A date that a YAML reader made is read as it is written in the file', () => {
		expect(DaySchema.parse(new Date('2025-07-03'))).toBe('2025-07-03');
	});

	test('An invalid date object is refused without an exception', () => {
		expect(DaySchema.safeParse(new Date('nonsense')).success).toBe(false);
	});
});

describe('A date after EDTF', () => {
	test.each([
		'1921',
		'2025-07',
		'2025-07-03',
		'1979-12/1989-02',
		'1979/1989-02-15',
		'2024-02-29/2024-03',
		'1996~',
		'1907?',
	])('%s is valid', (date) => {
		expect(EdtfSchema.parse(date)).toBe(date);
	});

	test.each([
		'2025-02-30',
		'2023-02-29',
		'2023-02-28/2023-02-29',
		'1900-02-29',
		'2025-13',
		'1979–1989',
		'1979-1989',
		'July 2025',
		'3/7/2025',
		'',
		true,
		null,
		undefined,
	])('%s is refused', (date) => {
		expect(EdtfSchema.safeParse(date).success).toBe(false);
	});

	test.each(['1979/..', '1979/', '../1979', '199X', '2001-21', '1990/2001-21', 'Y17000', '-0400'])(
		'%s is refused, because it cannot be put in words',
		(date) => {
			expect(EdtfSchema.safeParse(date).success).toBe(false);
		},
	);

	test('A span does not end before it begins', () => {
		expect(EdtfSchema.safeParse('1989-02/1979-12').success).toBe(false);
	});

	test('A year that a YAML reader took for a number is a year', () => {
		expect(EdtfSchema.parse(1921)).toBe('1921');
	});
});
