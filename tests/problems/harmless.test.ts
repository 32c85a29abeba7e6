import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportToGithub } from '../../src/problems/github.ts';
import { reportToJson } from '../../src/problems/json.ts';
import { reportToJunit } from '../../src/problems/junit.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { reportToSarif } from '../../src/problems/sarif.ts';
import { reportToTerminal } from '../../src/problems/terminal.ts';
import { reportBySeverity } from '../../src/problems/terminal-by-severity.ts';
import { madeProblem } from './made-problem.ts';

type Report = (problems: readonly Problem[], words?: string) => string;

/** Reporters, with words from a content file, and from the details of an address. */
const reporters: Record<string, Report> = {
	terminal: (problems, words) => reportToTerminal(problems, () => words),
	'terminal, by severity': (problems, words) => reportBySeverity(problems, () => words),
	github: (problems) => reportToGithub(problems),
	json: (problems, words) => reportToJson(problems, words === undefined ? undefined : [{ words }]),
	sarif: (problems, words) =>
		reportToSarif(problems, words === undefined ? {} : { links: [{ words }] }),
	junit: (problems) => reportToJunit(problems),
};

/** What a terminal or a runner may act on, our own line ends and tabs of layout left out. */
const acting = /[^\P{Cc}\n\t]|[\p{Bidi_Control}\u2028\u2029\uD800-\uDFFF]/u;

const spice = fc.constantFrom(
	...['\u001b[2J', '\u001b]0;title\u0007', '\u009b31m', '\u0000', '\u007f', '\u0085', '\b'],
	...['\r', '\n', '\r\n', '\u2028', '\u2029', '\v', '\f', '\t'],
	...['\u202e', '\u2066', '\u2069', '\u200f', '\u061c', '\ud800'],
	...['::error::x', '::stop-commands::x', ' ::set-env name=A::b', '##[error]x', '##vso[task.x]y'],
);
/** Words that a terminal wraps, wherever the rest is printed. */
const long = fc
	.tuple(fc.integer({ min: 50, max: 90 }), fc.boolean())
	.map(([length, isOneWord]) =>
		isOneWord ? 'x'.repeat(length) : 'water '.repeat(16).slice(0, length),
	);
const words = fc
	.array(fc.oneof(spice, long, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 6 })
	.map((parts) => parts.join(''));
const problems = fc.array(
	fc
		.record({
			message: words,
			hint: words,
			file: words,
			details: fc.array(words, { maxLength: 3 }),
			title: words,
		})
		.map(({ message, hint, file, details, title }) =>
			madeProblem({
				...{ message, hint, details },
				place: { file: `a${file}`, line: 1, column: 1 },
				link: { title },
			}),
		),
	{ minLength: 1, maxLength: 3 },
);

describe.each(Object.entries(reporters))(
	'Whatever a page says, the report for %s',
	(name, report) => {
		test('has no control sequence for a terminal', () => {
			fc.assert(
				fc.property(problems, words, (found, more) => {
					expect(report(found, more)).not.toMatch(acting);
				}),
			);
		});

		test('has no line by which a page commands the runner', () => {
			fc.assert(
				fc.property(problems, words, (found, more) => {
					const lines = report(found, more).split('\n');
					const commands = lines.filter((line) => /^\s*::/.test(line));
					expect(commands.filter((line) => !line.startsWith('::error file=a'))).toEqual([]);
					expect(commands).toHaveLength(name === 'github' ? found.length : 0);
					expect(lines.filter((line) => /##\w*\[/.test(line))).toEqual([]);
				}),
			);
		});
	},
);

test.each([
	`${'word '.repeat(15)} ::stop-commands::x`,
	`${'x'.repeat(78)}::error::owned`,
	`${'x'.repeat(78)} ::error::owned`,
])('Where a terminal breaks a line, no command begins: %s', (message) => {
	const shown = reportBySeverity(
		[madeProblem({ message, hint: `xx${message}`, details: [message] })],
		() => undefined,
	);
	expect(shown.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
	expect(shown).toMatch(/^\s*: :/m);
});

test('Words of other alphabets, and text that only looks like a command, stay unchanged', () => {
	const message = 'Страница “раздел”, نوشته‌ها, 頁面, std::vector, 10:30, #12 [3].';
	for (const [name, report] of Object.entries(reporters)) {
		expect(report([madeProblem({ message })]).replaceAll('%3A', ':')).toContain(
			name === 'json' || name === 'sarif' ? JSON.stringify(message).slice(1, -1) : message,
		);
	}
});

test('A terminal shows the beginning and the end of a long address, a file all of it', () => {
	const address = `https://example.org/${'a'.repeat(100_000)}/end`;
	const found = [madeProblem({ message: `See ${address}.`, details: [address] })];
	expect(
		Math.max(
			...reportToTerminal(found, () => undefined)
				.split('\n')
				.map(({ length }) => length),
		),
	).toBeLessThan(300);
	expect(reportToTerminal(found, () => undefined)).toMatch(/https:\/\/example\.org\/a+…a+\/end/);
	expect(reportToJson(found)).toContain(address);
});

test('Programs get the address unchanged, whatever characters it has', () => {
	fc.assert(
		fc.property(words, (title) => {
			const link = { title };
			const json = JSON.parse(reportToJson([madeProblem({ link })], [link])) as {
				problems: [Problem];
				results: object[];
			};
			expect([json.problems[0].link, ...json.results]).toEqual([link, link]);
			const sarif = JSON.parse(reportToSarif([madeProblem({ link })], { links: [link] })) as {
				runs: [{ properties: object; results: [{ properties: object }] }];
			};
			expect(sarif.runs[0].properties).toEqual({ links: [link] });
			expect(sarif.runs[0].results[0].properties).toEqual(link);
		}),
	);
});
