import { describe, expect, test } from 'vitest';
import {
	ignoreFor,
	matchesUrl,
	problemsOfIgnores,
} from '../../../src/linkcheck/ignore/apply-ignores.ts';
import { parseIgnores } from '../../../src/link-state/parse-ignores.ts';

const file = 'content/link-ignore.yaml';
const text = `# Exceptions
- pattern: https://a.example/**
  verdicts: [blocked, timeout]
  reason: Their wall lets nobody in.
  until: 2025-06-30
- pattern: https://b.example/x?id=5
  verdicts: [drift]
  reason: They edit it daily.
  until: 2025-03-01
`;
const { ignores } = parseIgnores(file, text);

test('Exceptions are read with their places', () => {
	expect(parseIgnores(file, text).problems).toEqual([]);
	expect(ignores.map(({ pattern, place }) => `${place.line} ${pattern}`)).toEqual([
		'2 https://a.example/**',
		'6 https://b.example/x?id=5',
	]);
});

test('A file without exceptions has none', () => {
	expect(parseIgnores(file, '')).toEqual({ ignores: [], problems: [] });
	expect(parseIgnores(file, '# none\n[]\n')).toEqual({ ignores: [], problems: [] });
});

describe('A mistake in the file is reported with its line', () => {
	const found = (broken: string) =>
		parseIgnores(file, broken).problems.map(
			({ place, message, hint }) => `${place.line} ${message} ${hint}`,
		);

	test.each([
		['no end', text.replace('  until: 2025-06-30\n', ''), /^2 `until` is missing\. Write a list/],
		[
			'no day',
			text.replace('2025-06-30', 'June'),
			/^5 `until` has a value it cannot have\. Expected /,
		],
		[
			'a day that is none',
			text.replace('2025-06-30', '2025-06-31'),
			/^5 `until` has a value it cannot have\. /,
		],
		['no reason', text.replace('  reason: They edit it daily.\n', ''), /^6 `reason` is missing\. /],
		[
			'an unknown verdict',
			text.replace('drift', 'drifted'),
			/^7 An item of `verdicts` has a value it cannot have: `drifted`\. Did you mean `drift`\? If not: write one of `dead`, /,
		],
		[
			'no verdict',
			text.replace('[drift]', '[]'),
			/^7 `verdicts` has a value it cannot have\. Expected at least one verdict\./,
		],
		['a verdict that is never reported', text.replace('drift', 'ok'), /^7 /],
		['an unknown field', text.replace('reason: They', 'why: They'), /^8 .*why/],
		['no list', 'pattern: x\n', /^1 The file is not a list of exceptions\. /],
		['no YAML', '- pattern: "x\n', /^1 This is not YAML: /],
	])('%s', (_, broken, expected) => {
		expect(found(broken)).toContainEqual(expect.stringMatching(expected));
	});

	test('and does not hide the exceptions that are right', () => {
		const half = parseIgnores(file, text.replace('[drift]', '[]'));
		expect(half.ignores.map(({ pattern }) => pattern)).toEqual(['https://a.example/**']);
	});
});

describe('A pattern', () => {
	test.each([
		['https://a.example/**', 'https://a.example/', true],
		['https://a.example/**', 'https://a.example/one/two?x=1', true],
		['https://a.example/*', 'https://a.example/one', true],
		['https://a.example/*', 'https://a.example/one/two', false],
		['https://a.example/**', 'https://a.example.org/', false],
		['https://*.a.example/**', 'https://www.a.example/x', true],
		['https://a.example/.well-known/*', 'https://a.example/.well-known/x', true],
		['https://a.example/x?id=*', 'https://a.example/x?id=5', true],
		['https://a.example/x?id=*', 'https://a.example/xyid=5', false],
		['https://a.example/x?id=5', 'https://a.example/x?id=5', true],
		['https://a.example/x', 'https://a.example/x/', false],
		['https://a.example/(a)/[b]/{c,d}/*', 'https://a.example/(a)/[b]/{c,d}/e', true],
		['https://a.example/(a)/[b]/{c,d}/*', 'https://a.example/a/b/c/e', false],
	])('%s and %s: %s', (pattern, url, matches) => {
		expect(matchesUrl(pattern, url)).toBe(matches);
	});
});

describe('An exception applies', () => {
	const on = (url: string, verdict: 'blocked' | 'dead' | 'drift', today: string) =>
		ignoreFor(ignores, { url, verdict, today })?.pattern;

	test('for its addresses and verdicts, up to its last day', () => {
		expect(on('https://a.example/x', 'blocked', '2025-06-30')).toBe('https://a.example/**');
		expect(on('https://a.example/x', 'dead', '2025-06-30')).toBeUndefined();
		expect(on('https://c.example/x', 'blocked', '2025-06-30')).toBeUndefined();
		expect(on('https://a.example/x', 'blocked', '2025-07-01')).toBeUndefined();
	});
});

describe('An exception is itself a problem', () => {
	const urls = ['https://a.example/x', 'https://b.example/x?id=5'];

	test('past its day', () => {
		expect(problemsOfIgnores(ignores, { urls, today: '2025-03-02' })).toEqual([
			{
				rule: 'link-ignore',
				severity: 'error',
				place: { file, line: 6, column: 12 },
				message:
					'The exception for `https://b.example/x?id=5` ended on 2025-03-01. Its reason was: They edit it daily.',
				hint: 'Look at the link again. Remove the exception, or give it a later `until` and a reason that is still true.',
			},
		]);
		expect(problemsOfIgnores(ignores, { urls, today: '2025-03-01' })).toEqual([]);
	});

	test('as a warning when it means no address', () => {
		expect(problemsOfIgnores(ignores, { urls: [urls[1]!], today: '2025-03-01' })).toMatchObject([
			{
				severity: 'warning',
				place: { line: 2 },
				message: 'No address matches `https://a.example/**`.',
			},
		]);
	});

	test('after its last day, even if it matches no address', () => {
		expect(
			problemsOfIgnores(ignores, { urls: [], today: '2025-08-01' }).map(({ severity }) => severity),
		).toEqual(['error', 'error']);
	});
});
