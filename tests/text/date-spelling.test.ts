import { describe, expect, test } from 'vitest';
import { EdtfSchema } from '../../src/model/records/date.ts';
import { spellDate } from '../../src/text/dates/date-spelling.ts';

describe('An unambiguous date is written as EDTF', () => {
	test.each([
		['circa 1920', '1920~'],
		['c. 1920', '1920~'],
		['ca 1920', '1920~'],
		['about July 1920', '1920-07~'],
		['1920 ?', '1920?'],
		['1920 (?)', '1920?'],
		['probably 1920', '1920?'],
		['2026-11-27T10:00', '2026-11-27'],
		['16 May to 18 August 2021', '2021-05-16/2021-08-18'],
		['1919-1921', '1919/1921'],
		['1919 – 1921', '1919/1921'],
		['from 1919 to 1921', '1919/1921'],
		['2022-03–2024-04', '2022-03/2024-04'],
		['March 2022 - April 2024', '2022-03/2024-04'],
		['from 3 July 2025 to 5 August 2025', '2025-07-03/2025-08-05'],
		['2025-7-3', '2025-07-03'],
		['2025/07/03', '2025-07-03'],
		['2025.7', '2025-07'],
		['3 July 2025', '2025-07-03'],
		['3rd of July 2025', '2025-07-03'],
		['July 3, 2025', '2025-07-03'],
		['Sept. 2025', '2025-09'],
		['July  2025', '2025-07'],
		['28/11/2025', '2025-11-28'],
		['11/28/2025', '2025-11-28'],
		['28.2.2024', '2024-02-28'],
		['5.5.2025', '2025-05-05'],
		['2025–05–05', '2025-05-05'],
		['2O25-O5-l2', '2025-05-12'],
		['۲۰۲۵-۰۵-۱۲', '2025-05-12'],
	])('%s', (written, right) => {
		expect(spellDate(written)).toBe(right);
		expect(EdtfSchema.safeParse(right).success).toBe(true);
	});
});

describe('A date that is ambiguous or impossible is left unchanged', () => {
	test.each([
		'03/07/2025',
		'۱۴۰۴-۰۵-۱۲',
		'7.3.2025',
		'1920s',
		'early 1920',
		'1921-1919',
		'1921-1921',
		'May 2024 – May 2024',
		'April 2024 – March 2022',
		'3–5 July 2025',
		'2025-13',
		'31 November 2025',
		'29.2.2025',
		'28/13/2025',
		'3 Julember 2025',
		'ma 2025',
		'spring 2025',
		'',
	])('%s', (written) => {
		expect(spellDate(written)).toBeUndefined();
	});
});
