import { expect, test } from 'vitest';
import { withJoinedForms } from '../../src/raster/joined-letters.ts';

/** What a text is made of, by the names of Unicode: `beh first`. */
const codes = (text: string) =>
	[...text].map((letter) => letter.codePointAt(0)!.toString(16)).join(' ');

test.each([
	['بنیاد', 'fe91 fee8 fbff fe8e fea9', 'joined as far as a letter joins the next'],
	['ب', 'fe8f', 'alone'],
	['سلام', 'feb3 fefc fee1', 'lam and alif as one'],
	['می‌کند', 'fee3 fbfd 200c fb90 fee8 feaa', 'parted by a sign that joins nothing'],
	['بَد', 'fe91 64e feaa', 'joined across a mark'],
	['د، ب', 'fea9 60c 20 fe8f', 'signs and spaces as they are'],
])('The letters of %s are %s: %s', (text, forms) => {
	expect(codes(withJoinedForms(text))).toBe(forms);
	expect(withJoinedForms(text).normalize('NFKC')).toBe(text);
});

test('Other scripts, numbers and markup stay as they are', () => {
	const text = '<text x="1">ISIS-K 1,200 Москва ۱٬۲۰۰ cafe\u0301</text>';
	expect(withJoinedForms(text)).toBe(text);
});
