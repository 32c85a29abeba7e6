import { describe, expect, test } from 'vitest';
import { dateNotInClaim } from '../../src/check/rules/date-not-in-claim.ts';
import { foundBy } from './found-by.ts';

/** What is reported if these words and their mark are those of a claim that says `4 May 2024`. */
function inMark(words: string): string[] {
	return foundBy(dateNotInClaim, 'articles/tide-mill/index.mdx', '[reopened in May 2024]', words);
}

function inEvent(from: string, to: string): string[] {
	return foundBy(dateNotInClaim, 'articles/tide-mill/events.yaml', from, to);
}

describe('A date that limits the one of the claim is not another date', () => {
	test.each([
		['[had reopened by June 2024]'],
		['[reopened before the end of June 2024]'],
		['reopened before [June 2024]'],
		['[reopened between April and June 2024]'],
		['[reopened between April 2024 and June 2024]'],
		['[reopened after April 2024]'],
	])('%s', (words) => {
		expect(inMark(words)).toEqual([]);
	});
});

describe('A limit that the date of the claim is beyond is reported', () => {
	test.each([
		['[had reopened by April 2024]', '`April 2024` is not a date'],
		['[reopened after June 2024]', '`June 2024` is not a date'],
		['reopened in [June 2024]', '`June 2024` is not a date'],
		['[reopened on 4 June 2024]', '`4 June 2024` is not a date'],
	])('%s', (words, message) => {
		expect(inMark(words)).toEqual([expect.stringContaining(message)]);
	});
});

test('The day of an event is compared with what its claims say', () => {
	expect(inEvent('date: 2024-05-04', 'date: 2024-06-04')).toEqual([
		expect.stringContaining('`date` is 2024-06-04, and what the event rests on has `4 May 2024`.'),
	]);
});

test('A date in the words of an event is compared with its day', () => {
	const said = (words: string) => inEvent('says: The mill reopened', `says: The mill ${words}`);
	expect(said('reopened on 4 June 2024')).toEqual([
		expect.stringContaining('`4 June 2024` is not a date of this event, which has `2024-05-04`.'),
	]);
	expect(said('reopened on 4 May 2024')).toEqual([]);
	expect(said('reopened, as promised, before 4 June 2024')).toEqual([]);
});

test('The day of a note in a figure is compared with its claim', () => {
	const file = 'articles/tide-mill/figures/flour-by-year.yaml';
	expect(foundBy(dateNotInClaim, file, '2024-05-04', '2024-06-04')).toEqual([
		expect.stringContaining(
			'`date` is 2024-06-04, and the claim `reopened-2024` has `4 May 2024`.',
		),
	]);
});

describe('An event that its one claim does not contradict is not reported', () => {
	test.each([
		['a month of the day of its claim', 'date: 2024-05-04', 'date: 2024-05'],
		['a year of the day of its claim', 'date: 2024-05-04', 'date: 2024'],
		['a later day, which its claim does not say', 'date: 2024-05-04', 'date: 2024-07-01'],
		['a year that is not plain', 'date: 1871', 'date: 1870~'],
		['a span', 'date: 1871', 'date: 1869/1872'],
		['evidence of its own', 'date: 1871', 'date: 1872\n  evidence: [{ source: almanac-1871 }]'],
		[
			'two claims',
			'date: 1871\n  says: The mill was built.\n  claims:',
			'date: 1870\n  says: It was begun.\n  claims:\n    - closed-1924',
		],
	])('%s', (_, from, to) => {
		expect(inEvent(from, to)).toEqual([]);
	});
});

describe('An event that contradicts its one claim is reported', () => {
	test.each([
		['date: 2024-05-04', 'date: 2024-05-14', '`4 May 2024`'],
		['date: 2024-05-04', 'date: 2023-05-04', '`4 May 2024`'],
		['date: 1871', 'date: 1817', '`1871`'],
	])('%s, %s', (from, to, other) => {
		expect(inEvent(from, to)).toEqual([expect.stringContaining(`has ${other}.`)]);
	});
});
