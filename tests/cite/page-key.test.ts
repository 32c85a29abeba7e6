import { describe, expect, test } from 'vitest';
import { addressToWrite, cleanAddress, pageKey } from '../../src/cite/page-key.ts';

const plain = 'https://www.coast.example.org/2024/mill?id=7';

describe('A page has one key, in whatever way its address is written', () => {
	test.each([
		'http://coast.example.org/2024/mill?id=7',
		'https://m.coast.example.org/2024/mill?id=7&utm_source=x&utm_medium=y',
		'https://amp.coast.example.org/2024/mill?id=7&fbclid=1',
		'https://coast.example.org./2024/mill/?id=7#later',
		'https://coast.example.org:8443/2024/mill?id=7',
		'https://coast.example.org/2024/mill/amp/?id=7',
		'https://coast-example-org.cdn.ampproject.org/c/s/coast.example.org/2024/mill?id=7',
	])('%s', (address) => {
		expect(pageKey(address)).toBe(pageKey(plain));
	});

	test.each([
		'https://coast.example.org/2024/mill?id=8',
		'https://coast.example.org/2024/mills?id=7',
		'https://post.example.org/2024/mill?id=7',
		'https://coast.example.org/2024/mill?id=7#!/story/5',
	])('Another page: %s', (address) => {
		expect(pageKey(address)).not.toBe(pageKey(plain));
	});
});

test('Parameters that track readers are removed from an address', () => {
	expect(cleanAddress('https://me:secret@coast.example.org./a?utm_source=x&id=7&gclid=2#top')).toBe(
		'https://coast.example.org/a?id=7',
	);
});

test('Two pages of one application have two keys', () => {
	const [five, six] = [5, 6].map((one) => `https://coast.example.org/#!/story/${String(one)}`);
	expect(pageKey(five!)).not.toBe(pageKey(six!));
	expect(pageKey('https://www.coast.example.org/?utm_source=x#!/story/5')).toBe(pageKey(five!));
});

describe('When parameters that track readers are removed, the rest of an address is as it was', () => {
	test.each([
		['https://coast.example.org/view.asp?12345&utm_source=tw', 'view.asp?12345'],
		['https://coast.example.org/a?utm_x=1&q=a%20b', 'a?q=a%20b'],
		['https://coast.example.org/a?tag=a,b&utm_a=1', 'a?tag=a,b'],
		['https://coast.example.org/?utm_a=1#!/story/5', '#!/story/5'],
	])('%s', (address, rest) => {
		expect(cleanAddress(address)).toBe(`https://coast.example.org/${rest}`);
	});
});

describe('The address to write', () => {
	const write = (final: string, ...own: string[]) => addressToWrite(final, own).value;
	test('is the canonical one of the page if it is the same page, or if the requested one is odd', () => {
		expect(write('http://m.coast.example.org/a', 'https://coast.example.org/a')).toBe(
			'https://coast.example.org/a',
		);
		expect(write('https://coast.example.org/amp/a', 'https://coast.example.org/a')).toBe(
			'https://coast.example.org/a',
		);
		expect(write('http://127.0.0.1:8080/x', 'https://coast.example.org/a')).toBe(
			'https://coast.example.org/a',
		);
	});

	test('is the requested one if the page names its front page, or another site, as canonical', () => {
		expect(write('https://coast.example.org/a', 'https://coast.example.org/')).toBe(
			'https://coast.example.org/a',
		);
		expect(write('https://coast.example.org/a', 'https://agency.example.org/a')).toBe(
			'https://coast.example.org/a',
		);
		expect(write('https://coast.example.org/news?id=7', 'https://coast.example.org/news')).toBe(
			'https://coast.example.org/news?id=7',
		);
	});
});
