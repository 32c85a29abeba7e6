import { describe, expect, test } from 'vitest';
import {
	type Status,
	statusOf,
	supportingOrigins,
	type Weighed,
	weakestOf,
} from '../../../src/model/graph/status.ts';
import type { Relation } from '../../../src/model/records/evidence.ts';

/** Evidence from words: `supports tom, partly gazette`. */
function evidenceOf(words: string): Weighed[] {
	return words
		.split(', ')
		.filter(Boolean)
		.map((item) => {
			const [relation = '', origin = ''] = item.split(' ');
			return { relation: relation as Relation, origin };
		});
}

const cases: [evidence: string, status: Status][] = [
	['', 'unsupported'],
	['context a', 'unsupported'],
	['context a, context b', 'unsupported'],
	['partly a', 'partly-supported'],
	['partly a, partly b', 'partly-supported'],
	['partly a, context b', 'partly-supported'],
	['supports a', 'one-origin'],
	['supports a, supports a', 'one-origin'],
	['supports a, supports a, supports a, supports a, supports a', 'one-origin'],
	['supports a, partly b', 'one-origin'],
	['supports a, context b', 'one-origin'],
	['supports a, supports b', 'well-supported'],
	['supports a, supports a, supports b', 'well-supported'],
	['supports a, supports b, partly c, context d', 'well-supported'],
	['disputes a', 'disputed'],
	['disputes a, context b', 'disputed'],
	['partly a, disputes b', 'disputed'],
	['supports a, disputes b', 'disputed'],
	['supports a, disputes a', 'disputed'],
	['supports a, supports b, supports c, disputes d', 'disputed'],
];

test.each(cases)('A claim with the evidence [%s] is %s', (evidence, status) => {
	expect(statusOf(evidenceOf(evidence))).toBe(status);
	expect(statusOf(evidenceOf(evidence).reverse())).toBe(status);
});

describe('Origins that support a claim', () => {
	test.each([
		['', []],
		['supports a', ['a']],
		['supports b, supports a, supports b', ['b', 'a']],
		['partly a, disputes b, context c', []],
		['partly a, supports b, supports a', ['b', 'a']],
	])('of [%s] are %j', (evidence, origins) => {
		expect(supportingOrigins(evidenceOf(evidence))).toEqual(origins);
	});
});

test('What rests on several claims is as strong as the weakest of them', () => {
	expect(weakestOf(['well-supported', 'one-origin'])).toBe('one-origin');
	expect(weakestOf(['well-supported', 'disputed', 'one-origin'])).toBe('disputed');
	expect(weakestOf(['disputed', 'unsupported'])).toBe('unsupported');
	expect(weakestOf([])).toBeUndefined();
});
