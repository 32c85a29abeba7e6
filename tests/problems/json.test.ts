import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportToJson } from '../../src/problems/json.ts';
import { hardProblems, madeProblem } from './made-problem.ts';

const schema = JSON.parse(
	await readFile(new URL('../../docs/schemas/problems.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

test.each([
	['no problems', []],
	['hard problems', hardProblems],
	['a problem with one right answer', [{ ...madeProblem(), isCertain: true as const }]],
])('A report of %s is valid by the published schema', (_, problems) => {
	validate(JSON.parse(reportToJson(problems)));
	expect(validate.errors).toBeNull();
});

test('The schema refuses what is not a report', () => {
	const report = JSON.parse(reportToJson(hardProblems)) as { problems: object[] };
	expect(validate({ ...report, more: 1 })).toBe(false);
	expect(validate({ ...report, problems: [{ ...report.problems[0], place: {} }] })).toBe(false);
});

test('A report has every problem in full, in the order of places, with counts', () => {
	const report = JSON.parse(reportToJson(hardProblems)) as Record<string, unknown>;
	expect(report.counts).toEqual({ error: 4, warning: 1 });
	expect(report.problems).toHaveLength(5);
	expect((report.problems as unknown[])[1]).toEqual(madeProblem());
	expect(report.problems).toContainEqual(hardProblems[0]);
});
