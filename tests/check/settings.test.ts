import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { charactersFor } from '../../src/fonts/faces.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture } from '../read-fixture.ts';

const conditions = { language: 'en-GB', letters: charactersFor(['åø']) };

/** Problems of the small publication with `check.yaml` and other changes, as `severity rule at file`. */
async function problemsWith(
	settings: string,
	changes: Record<string, (text: string) => string> = {},
	today = '2025-06-30',
): Promise<string[]> {
	const files = (await readFixture('publication')).map(({ path, text }) => ({
		path,
		text: changes[path.replace('content/', '')]?.(text) ?? text,
	}));
	const content = parseContent('content', [
		...files,
		{ path: 'content/check.yaml', text: settings },
	]);
	return checkContent({ content, today, ...conditions }).map(
		({ severity, rule, place }) => `${severity} ${rule} at ${place.file.split('/').at(-1) ?? ''}`,
	);
}

const undated = {
	'sources/trust-accounts-2024.yaml': (text: string) => text.replace('published: 2025-01\n', ''),
};
const unasked = {
	'articles/tide-mill/claims/output.yaml': (text: string) =>
		text.replaceAll(/^ {2}question: .*\n/gm, ''),
};
const exception = (rule: string, key: string, more = '') =>
	`exceptions:\n  - { rule: ${rule}, key: ${key}, why: We wait., until: 2025-12-31${more} }\n`;

test('An empty file changes nothing', async () => {
	expect(await problemsWith('')).toEqual([]);
	expect(await problemsWith('# Nothing yet.\n')).toEqual([]);
});

describe('The file sets the severity of a rule', () => {
	test.each([
		['error', ['error undated-source at trust-accounts-2024.yaml']],
		['off', []],
	])('%s', async (severity, problems) => {
		const settings = `rules:\n  undated-source: { severity: ${severity}, why: So we agreed. }\n`;
		expect(await problemsWith(settings, undated)).toEqual(problems);
	});

	test('off without a reason is not off', async () => {
		expect(await problemsWith('rules:\n  undated-source: { severity: off }\n', undated)).toEqual([
			'error check-settings at check.yaml',
			'warning undated-source at trust-accounts-2024.yaml',
		]);
	});

	test('a rule without which pages cannot be built whole stays', async () => {
		const settings = 'rules:\n  wrong-value: { severity: off, why: Later. }\n';
		const broken = {
			'sources/almanac-1871.yaml': (text: string) => text.replace('reference', 'hearsay'),
		};
		expect(await problemsWith(settings, broken)).toEqual([
			'error check-settings at check.yaml',
			'error wrong-value at almanac-1871.yaml',
		]);
	});
});

describe('An exception', () => {
	test('excuses its record from its rule, and no other', async () => {
		expect(await problemsWith(exception('undated-source', 'trust-accounts-2024'), undated)).toEqual(
			[],
		);
		expect(await problemsWith(exception('claim-without-question', 'flour-sold'), unasked)).toEqual([
			'warning claim-without-question at output.yaml',
		]);
	});

	test('excludes a section from problems in its prose', async () => {
		const spaced = {
			'articles/tide-mill/history.mdx': (text: string) => text.replace('It stood', 'It  stood'),
		};
		expect(await problemsWith(exception('typographic-slip', 'history'), spaced)).toEqual([]);
		const here = exception('typographic-slip', 'history', ', article: tide-mill');
		expect(await problemsWith(here, spaced)).toEqual([]);
		const other = exception('typographic-slip', 'history', ', article: wind-mill');
		expect(await problemsWith(other, spaced)).toHaveLength(2);
	});

	test('that matches nothing, or has expired, is a problem, and no longer applies', async () => {
		const settings = exception('undated-source', 'trust-accounts-2024');
		expect(await problemsWith(settings)).toEqual(['warning spent-exception at check.yaml']);
		expect(await problemsWith(settings, undated, '2025-12-31')).toEqual([]);
		expect(await problemsWith(settings, undated, '2026-01-01')).toEqual([
			'warning spent-exception at check.yaml',
			'warning undated-source at trust-accounts-2024.yaml',
		]);
	});

	test('is not called spent while a file cannot be read', async () => {
		const broken = {
			'sources/trust-accounts-2024.yaml': (text: string) => text.replace('url:', '"url:'),
		};
		expect(await problemsWith(exception('undated-source', 'trust-accounts-2024'), broken)).toEqual([
			'error broken-yaml at trust-accounts-2024.yaml',
		]);
	});
});

describe('Unreadable settings are reported with their place', () => {
	test.each([
		['a text', 'rules'],
		['a list', '- rules'],
		['no YAML', 'rules: ['],
		['a name that is none', 'rule:\n  undated-source: { severity: off, why: So. }'],
		['rules that are none', 'rules: [undated-source]'],
		['exceptions that are none', 'exceptions: { rule: undated-source }'],
		['an exception that is none', 'exceptions: [undated-source]'],
		['a rule alone', 'rules: { undated-source: }'],
		['no reason', 'exceptions: [{ rule: undated-source, key: a, until: 2025-12-31 }]'],
		['no day', 'exceptions: [{ rule: undated-source, key: a, why: So. }]'],
		[
			'a day that is none',
			'exceptions: [{ rule: undated-source, key: a, why: So., until: later }]',
		],
		['a rule that is none', 'exceptions: [{ rule: undatd, key: a, why: So., until: 2025-12-31 }]'],
	])('%s', async (_, settings) => {
		expect(await problemsWith(settings)).toEqual(['error check-settings at check.yaml']);
	});
});
