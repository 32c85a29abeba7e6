import { readFile } from 'node:fs/promises';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { reportToSarif } from '../../src/problems/sarif.ts';
import { hardProblems, madeProblem } from './made-problem.ts';

// The OASIS schema as Microsoft publishes it: draft 4, with a pattern that is no Unicode expression.
const schema = JSON.parse(
	await readFile(new URL('../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
) as object;
const ajv = new AjvDraft04({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

interface Log {
	runs: [
		{
			tool: { driver: { name: string; rules: Record<string, unknown>[] } };
			results: {
				ruleId: string;
				ruleIndex: number;
				level: string;
				message: { text: string };
				locations: [
					{
						physicalLocation: {
							artifactLocation: { uri: string; uriBaseId?: string };
							region: { startLine: number; startColumn: number };
						};
					},
				];
				partialFingerprints: Record<string, string>;
			}[];
		},
	];
}

const options = {
	rules: [{ name: 'some-rule', about: 'It is right.' }],
	helpBase: 'https://forge.example/blob/abc/',
	version: '0.1.0',
};

function runOf(...given: Parameters<typeof reportToSarif>): Log['runs'][0] {
	return (JSON.parse(reportToSarif(...given)) as Log).runs[0];
}

test.each([
	['no problems', []],
	['hard problems', hardProblems],
])('A report of %s is valid by the schema of SARIF 2.1.0', (_, problems) => {
	for (const given of [{}, options]) {
		validate(JSON.parse(reportToSarif(problems, given)));
		expect(validate.errors).toBeNull();
	}
});

test('The schema used in this test refuses anything that is not SARIF', () => {
	expect(validate({ version: '2.1.0', runs: [{ results: [{}] }] })).toBe(false);
});

test('A rule has its name, its subject and the address of its help', () => {
	const [rule, other] = runOf(hardProblems, options).tool.driver.rules;
	expect(rule).toEqual({
		id: 'some-rule',
		shortDescription: { text: 'It is right.' },
		help: { text: 'See docs/rules.md#some-rule.' },
		helpUri: 'https://forge.example/blob/abc/docs/rules.md#some-rule',
	});
	expect(other).toMatchObject({ id: 'other-rule' });
});

test('A result names its rule, level, words and place', () => {
	const { tool, results } = runOf([madeProblem({ details: ['more'] })], options);
	const [result] = results;
	expect(tool.driver.rules[result!.ruleIndex]).toMatchObject({ id: result!.ruleId });
	expect(result).toMatchObject({
		ruleId: 'some-rule',
		level: 'error',
		message: { text: 'It is wrong. Write it right.\nmore' },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: 'content/a.mdx', uriBaseId: '%SRCROOT%' },
					region: { startLine: 2, startColumn: 5 },
				},
			},
		],
	});
});

test('Paths are written as addresses; one outside the project becomes a `file:` address', () => {
	const uris = runOf(hardProblems).results.map(
		({ locations: [{ physicalLocation }] }) => physicalLocation.artifactLocation,
	);
	expect(uris[0]).toEqual({ uri: 'file:///abs/b.mdx' });
	expect(decodeURIComponent(uris[3]!.uri)).toBe('content/with space, 100%/мельница:1.mdx');
	expect(uris[3]!.uri).toMatch(/^[\w/.%-]+$/);
});

test('A fingerprint stays when lines move, and is reported from that of another like it', () => {
	const at = (line: number) => madeProblem({ place: { file: 'content/a.mdx', line, column: 1 } });
	const prints = (...lines: number[]) =>
		runOf(lines.map(at)).results.map(({ partialFingerprints }) => partialFingerprints);
	expect(prints(2)).toEqual(prints(20));
	expect(prints(2, 3)).toEqual(prints(5, 9));
	expect(new Set(prints(2, 3, 4).map((print) => JSON.stringify(print))).size).toBe(3);
});
