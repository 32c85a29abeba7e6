import { expect, test } from 'vitest';
import { answerFault } from '../../src/desk/new/answer-fault.ts';

test.each([
	['claim', 'checked', '2025-01-02', undefined],
	['claim', 'checked', '2 Jan 2025', /^Expected a day written as `YYYY-MM-DD`/],
	['source', 'url', 'radio.example.org', /^Expected an absolute address/],
	['source', 'language', 'english', /^Expected a language tag/],
	['source', 'title', 'Flour', undefined],
	['claim', 'evidence.0.quote', 'two tonnes of flour', undefined],
	['section', 'startHere', 'almanac-1871,trust-report-2023', undefined],
	['stance', 'country', 'UK', /GB/],
] as const)('Of a %s, `%s` can or cannot be `%s`', (kind, path, answer, expected) => {
	const fault = answerFault(kind, path, answer);
	if (expected) expect(fault).toMatch(expected);
	else expect(fault).toBeUndefined();
});
