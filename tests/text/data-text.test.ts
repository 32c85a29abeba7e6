import { describe, expect, test } from 'vitest';
import { dataText } from '../../src/text/data-text.ts';
import { matchQuote } from '../../src/text/match/match-quote.ts';

describe('A quote from JSON', () => {
	const json = (value: unknown, space = '') => JSON.stringify(value, null, space);
	const outcome = (text: string, quote: string, type = 'application/json') =>
		matchQuote(dataText(text, type), quote).outcome;

	test.each([
		['a string', json({ a: 'The gate was closed for eleven days' })],
		['HTML', json({ a: '<p>The <b>gate</b> was\nclosed for <i>eleven</i> days</p>' })],
		['HTML with a mark inside a word', json({ a: 'The g<b>at</b>e was closed for eleven days' })],
		['entities', json({ a: 'The gate was closed for&nbsp;eleven&#32;days' })],
		['escapes', '{"a":"The gate \\u0077as closed for eleven\\ndays"}'],
		['a line of many', '{"a":1}\n{"a":"The gate was closed for eleven days"}\n'],
		['what is cut off', '{"a":"x","b":"The gate was closed for eleven days'],
	])('is found in %s', (_, text) => {
		expect(outcome(text, 'The gate was closed for eleven days')).toBe('stands');
	});

	test('is found with punctuation after an element, and with names and figures', () => {
		const text = json(
			{ said: '<p>said <a href="/k">the keeper</a>, who saw it</p>', rate: 4.5 },
			' ',
		);
		expect(outcome(text, 'said the keeper, who saw it')).toBe('stands');
		expect(outcome(text, '"rate": 4.5')).toBe('stands');
	});

	test.each([
		['two strings', json({ a: 'The gate was closed', b: 'for eleven days' })],
		['words struck out', json({ a: '<p><del>The gate was closed for eleven days</del></p>' })],
		['hidden words', json({ a: '<p hidden>The gate was closed for eleven days</p>' })],
	])('is drift in %s', (_, text) => {
		expect(outcome(text, 'The gate was closed for eleven days')).toBe('drift');
	});
});
