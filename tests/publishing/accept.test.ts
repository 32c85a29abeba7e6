import fc from 'fast-check';
import Negotiator from 'negotiator';
import { expect, test } from 'vitest';
import { acceptRules, formFor } from '../../src/publishing/accept.ts';

/** What a library for content negotiation gives; both, where they are weighed alike and their order decides. */
function negotiated(parts: readonly string[]): string[] {
	return [parts, parts.toReversed()].map(
		(order) =>
			new Negotiator({ headers: { accept: order.join(', ') } }).mediaType([
				'text/html',
				'text/markdown',
			]) ?? 'text/html',
	);
}

test.each([
	['text/markdown', 'markdown'],
	['text/markdown, text/html;q=0.8, */*;q=0.1', 'markdown'],
	['text/markdown;variant=GFM', 'markdown'],
	['text/markdown;charset=utf-8;q=0.5, text/html;q=0.4', 'markdown'],
	['application/json, Text/Markdown', 'markdown'],
	['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'page'],
	['*/*', 'page'],
	['text/*', 'page'],
	['', 'page'],
	['text/markdown;q=0', 'page'],
	['text/markdown;q=0.000, text/html', 'page'],
	['text/markdown;q=0.5, text/html', 'page'],
	['text/markdown;q=0.5, */*', 'page'],
	['text/markdown; q=0.5, text/html; q=0.9', 'page'],
	['text/markdown; charset=utf-8; q=0.5, text/html', 'page'],
	['text/html; charset=utf-8, text/markdown; q=0.5', 'page'],
	['x-text/markdown', 'page'],
	['text/markdownish', 'page'],
])('`Accept: %s` is answered with the %s', (accept, form) => {
	expect(formFor(accept)).toBe(form);
});

test('Weights decide as they do for a library that knows the whole grammar', () => {
	const weight = fc.constantFrom(
		'',
		'q=1',
		'q=0',
		...[1, 3, 5, 8, 9].map((digit) => `q=0.${digit}`),
	);
	const part = fc
		.tuple(
			fc.constantFrom('text/markdown', 'text/html', 'application/json'),
			fc.constantFrom(';', '; ', ' ; '),
			weight,
		)
		.map(([type, between, q]) => (q === '' ? type : type + between + q));
	fc.assert(
		fc.property(
			fc.uniqueArray(part, { selector: (one) => one.split(/[ ;]/)[0], minLength: 1 }),
			(parts) => {
				const accept = parts.join(', ');
				const given = formFor(accept) === 'markdown' ? 'text/markdown' : 'text/html';
				expect(negotiated(parts), accept).toContain(given);
			},
		),
	);
});

test('Every pattern means the same to hosts and to JavaScript', () => {
	for (const { pattern } of acceptRules) expect(pattern).not.toMatch(/\\[nrtdb]|\(\?[<P]|["{}]/);
});
