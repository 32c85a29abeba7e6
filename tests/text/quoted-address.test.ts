import { describe, expect, test } from 'vitest';
import { quotedAddress } from '../../src/text/addresses/quoted-address.ts';

describe('The address of quoted words', () => {
	const url = 'https://example.org/page';
	const fragment = (quote: string) => quotedAddress(url, quote).replace(`${url}#:~:text=`, '');

	test.each([
		['a short quote whole', 'It was built.', 'It%20was%20built'],
		[
			'a long quote by its ends',
			'one two three four five six seven eight nine',
			'one%20two%20three%20four,six%20seven%20eight%20nine',
		],
		['what stands before the first gap', 'It was built [...] and closed', 'It%20was%20built'],
		['commas and ampersands in code', 'flour, salt & water', 'flour%2C%20salt%20%26%20water'],
		['hyphens in code, as they part prefixes', 'a well-known mill', 'a%20well%2Dknown%20mill'],
		['other scripts in code', 'мельница', '%D0%BC%D0%B5%D0%BB%D1%8C%D0%BD%D0%B8%D1%86%D0%B0'],
		['line breaks as single spaces', 'It was\n  built', 'It%20was%20built'],
		[
			'no comma at either end',
			'one two three four, five six seven eight nine,',
			'one%20two%20three%20four,six%20seven%20eight%20nine',
		],
	])('has %s', (_, quote, expected) => {
		expect(fragment(quote)).toBe(expected);
	});

	test('is the plain one without a quote', () => {
		expect(quotedAddress(url, undefined)).toBe(url);
	});

	test('is the plain one if the address has its own fragment', () => {
		expect(quotedAddress(`${url}#p4`, 'It was built.')).toBe(`${url}#p4`);
	});
});
