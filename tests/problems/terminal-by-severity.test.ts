import { expect, test } from 'vitest';
import { reportBySeverity } from '../../src/problems/terminal-by-severity.ts';
import { columnsOf } from '../../src/problems/wrap.ts';
import { madeProblem } from './made-problem.ts';

const long = `The page is there, but “${'a quote of many words '.repeat(8)}” is not on it.`;
const details = [`https://a.example/${'x'.repeat(400)}`, '水車小屋は春に再開した。'.repeat(10)];
const made = (number: number, severity: 'error' | 'warning') =>
	Array.from({ length: number }, (_, n) =>
		madeProblem({
			place: { file: 'content/a.mdx', line: n + 1, column: 3 },
			...{ severity, message: long, details },
		}),
	);

test('Warnings come first, one on each line; errors come last, under a heading that says so', () => {
	const report = reportBySeverity([...made(2, 'error'), ...made(3, 'warning')], () => 'text');
	const lines = report.split('\n');
	expect(lines[0]).toMatch(/^3 warnings/);
	expect(lines.indexOf('2 problems: the run fails')).toBe(6);
});

test('No line is wider than the terminal', () => {
	const problems = [...made(3, 'error'), ...made(3, 'warning')];
	for (const verbose of [false, true]) {
		const report = reportBySeverity(problems, () => '春'.repeat(90), { width: 80, verbose });
		for (const line of report.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
	}
});

test('Many problems are reported briefly: 55 in at most 200 lines', () => {
	expect(reportBySeverity(made(55, 'error'), () => 'text').split('\n').length).toBeLessThan(200);
});

test('With many problems, each names the cited address as far as there is room beside its place', () => {
	const [first, ...others] = made(20, 'error');
	const address = `https://library.example/${'almanac/'.repeat(20)}`;
	const report = reportBySeverity([{ ...first!, link: { address } }, ...others], () => 'text');
	const line = report.split('\n').find((each) => each.startsWith('content/a.mdx:1:3'));
	expect(line).toMatch(/^content\/a\.mdx:1:3 {2}library\.example\/almanac\/.*…$/);
	expect(columnsOf(line!)).toBeLessThanOrEqual(80);
});

test('A folded warning names the verdict, the key of the source, and half of the line in words', () => {
	const [first, second] = made(2, 'warning');
	const message = 'The server does not give the page to this program; readers may get it.';
	const source = 'harbour-authority-2023-03-14';
	const report = reportBySeverity(
		[
			{ ...first!, rule: 'blocked', message, link: { source } },
			{ ...second!, rule: 'dead-link', message },
		],
		() => 'text',
	);
	expect(report.split('\n').slice(1)).toEqual([
		'blocked (1)',
		`  ${source}  The server does not give the page to this progr…`,
		'dead-link (1)',
		'  content/a.mdx:2:3  The server does not give the page to this program; readers…',
	]);
});
