import { expect, test } from 'vitest';
import { rules } from '../../src/words/rubric.ts';
import { statusOf } from '../../src/model/graph/status.ts';
import { confidences } from '../../src/model/records/claim.ts';
import { severities } from '../../src/model/records/correction.ts';

test('Every word of the rubric is explained, in the order of its schema', () => {
	expect(rules.confidences.map(({ confidence }) => confidence)).toEqual(confidences);
	expect(rules.severities.map(({ severity }) => severity)).toEqual(severities);
});

test('Statuses are explained in the order in which they are tried', () => {
	const [disputes, a, b, partly] = [
		{ relation: 'disputes', origin: 'x' },
		{ relation: 'supports', origin: 'a' },
		{ relation: 'supports', origin: 'b' },
		{ relation: 'partly', origin: 'a' },
	] as const;
	expect(rules.statuses.map(({ status }) => status)).toEqual([
		statusOf([disputes, a, b, partly]),
		statusOf([a, b, partly]),
		statusOf([a, partly]),
		statusOf([partly]),
		statusOf([]),
	]);
});
