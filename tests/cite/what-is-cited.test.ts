import { expect, test } from 'vitest';
import { registerAddress } from '../../src/cite/ask-register.ts';
import { whatIsCited } from '../../src/cite/what-is-cited.ts';

test.each([
	[
		'https://gazette.example.org/a b',
		{ kind: 'page', address: 'https://gazette.example.org/a%20b' },
	],
	['gazette.example.org/a', { kind: 'page', address: 'https://gazette.example.org/a' }],
	['10.5555/jcm.12', { kind: 'doi', doi: '10.5555/jcm.12' }],
	['https://doi.org/10.5555/jcm.12', { kind: 'doi', doi: '10.5555/jcm.12' }],
	['https://doi.org/10.5555/a%3Cb', { kind: 'doi', doi: '10.5555/a<b' }],
	['https://doi.org/10.5555/jcm.12?utm_source=x#abstract', { kind: 'doi', doi: '10.5555/jcm.12' }],
	['https://doi.org/10.5555/a%3Fb%23c', { kind: 'doi', doi: '10.5555/a?b#c' }],
	['президент.рф/events', { kind: 'page', address: 'https://xn--d1abbgf6aiiy.xn--p1ai/events' }],
	['doi:10.5555/JCM(12)3', { kind: 'doi', doi: '10.5555/JCM(12)3' }],
	['ISBN 978-0-306-40615-7', { kind: 'isbn', isbn: '978-0-306-40615-7' }],
	['9780306406158', undefined],
	['ftp://example.org/a', undefined],
	['mill', undefined],
])('%s', (written, cited) => {
	expect(whatIsCited(written)).toEqual(cited);
});

test('A number is put where the register expects it', () => {
	expect(registerAddress('https://doi.org/{doi}', '10.5555/a<b')).toBe(
		'https://doi.org/10.5555/a%3Cb',
	);
	expect(registerAddress('https://books.example.org', '978')).toBe('https://books.example.org/978');
});
