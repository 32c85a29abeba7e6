import { describe, expect, test } from 'vitest';
import {
	CountrySchema,
	LanguageSchema,
	TextSchema,
	WebAddressSchema,
} from '../../../src/model/records/text.ts';

const holds = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
	schema.safeParse(value).success;

describe('Words for a reader', () => {
	test.each(['', ' ', ' a', 'a ', 'a\n', 'a\u0007b', 'a\ud800b', null, 7])('are not %j', (text) => {
		expect(holds(TextSchema, text)).toBe(false);
	});

	test('may have several lines and scripts', () => {
		expect(holds(TextSchema, 'Владимир\nПутин')).toBe(true);
	});
});

describe('The address of a page', () => {
	test.each(['https://example.org/a?b=c#d', 'http://example.org'])('may be %s', (url) => {
		expect(holds(WebAddressSchema, url)).toBe(true);
	});

	test.each(['example.org', '/a', '//example.org', 'ftp://example.org', 'mailto:a@example.org'])(
		'is never %s',
		(url) => {
			expect(holds(WebAddressSchema, url)).toBe(false);
		},
	);

	test('is never a script', () => {
		expect(holds(WebAddressSchema, ['java', 'script:alert(1)'].join(''))).toBe(false);
	});
});

describe('A language', () => {
	test.each(['en', 'ru', 'fa-AF', 'uz-Cyrl', 'zh-Hant-TW', 'de-1996', 'haz', 'haz-AF'])(
		'may be %s',
		(tag) => {
			expect(holds(LanguageSchema, tag)).toBe(true);
		},
	);

	test.each([
		...['english!', 'EN', 'fa_AF', 'fa-af', ''],
		...['english', 'en-british', 'uk-english', 'en-UK', 'fa-XX', 'haz-XX'],
	])('is never written %j', (tag) => {
		expect(holds(LanguageSchema, tag)).toBe(false);
	});
});

test.each(['ru', 'RUS', 'R', ''])('A country is never written %j', (code) => {
	expect(holds(CountrySchema, code)).toBe(false);
	expect(holds(CountrySchema, 'RU')).toBe(true);
});
