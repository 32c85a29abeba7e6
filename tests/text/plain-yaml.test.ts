import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { frontmatterPattern } from '../../src/prose/without-frontmatter.ts';
import { readPlainYaml } from '../../src/text/yaml/plain-yaml.ts';

/** The YAML of every file below a folder. */
function yamlBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
		if (!/\.(?:yaml|mdx)$/.test(name)) return [];
		const text = readFileSync(join(folder, name), 'utf8');
		return name.endsWith('.mdx') ? [frontmatterPattern.exec(text)?.[2] ?? ''] : [text];
	});
}

const written = yamlBelow('content');

/** What the full parser reads; nothing where it finds a fault. */
function readByParser(text: string) {
	const document = parseDocument(text, { prettyErrors: false });
	if (document.errors.length > 0) return undefined;
	const value = document.toJS() as Record<string, unknown>;
	return { value, keys: Object.keys(value) };
}

/** A text is left to the full parser, or read as that reads it. */
function expectAlike(text: string): boolean {
	const plain = readPlainYaml(text);
	if (plain) expect(plain).toEqual(readByParser(text));
	return plain !== undefined;
}

test('All of the content is of the plain kind, and read as the full parser reads it', () => {
	expect(written.filter((text) => !expectAlike(text))).toEqual([]);
});

test('Broken and odd files of the fixtures are left to the full parser, or read alike', () => {
	for (const text of yamlBelow('tests/fixtures')) expectAlike(text);
});

const odd = [
	...[' ', '  ', '\n', '\n\n', '\t', '\r', '\u00a0', ':', ': ', '- ', '-', '#', ' #', '"', "'"],
	...[
		'[',
		']',
		'{',
		'}',
		',',
		'&a',
		'*a',
		'!x',
		'|',
		'>',
		'>-',
		'>-\n  a\n  b\n',
		'\n\n  # a\n',
		'?',
		'? ',
	],
	...['%', '@', '`', 'null', 'true', 'No', '~', '1', '0', '007', '.5', '1e3', '0x1', '1_000'],
	...['2025-01-01', '<<: ', '---', '\\', 'a: b', '- a\n', '- \n', 'key', '__proto__: a'],
];

test('Texts that were changed at random are left to the full parser, or read alike', () => {
	let plain = 0;
	const changes = fc.array(
		fc.record({
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			cut: fc.nat(3),
			put: fc.constantFrom('', ...odd),
		}),
		{ minLength: 1, maxLength: 2 },
	);
	fc.assert(
		fc.property(fc.constantFrom(...written), fc.nat(40), changes, (text, from, all) => {
			let changed = text
				.split('\n')
				.slice(0, from + 8)
				.join('\n');
			for (const { at, cut, put } of all) {
				const index = Math.floor(at * changed.length);
				changed = changed.slice(0, index) + put + changed.slice(index + cut);
			}
			if (expectAlike(changed)) plain += 1;
		}),
		{ numRuns: 4000 },
	);
	// Else nothing would have been compared.
	expect(plain).toBeGreaterThan(300);
});

test.each([
	['what looks like a comment goes on with it', 'a: >-\n  one\n\n  # two\nb: c\n'],
	['what looks like a comment is less far in', 'a: >-\n  one\n\n # two\nb: c\n'],
	['a comment follows it', 'a: >-\n  one\n\n# two\nb: c\n'],
	['blanks follow it', 'a: >-\n  one\n     \n  \nb: c\n'],
	['a list follows it', 'a:\n  - b: >-\n      one\n\n  - b: two\n'],
])('A folded paragraph is read as the full parser reads it if %s', (_, text) => {
	expectAlike(text);
});

describe('Each of these is read without the full parser', () => {
	test.each([
		['words that run on', 'a: one\n  two\n  three\n', { a: 'one two three' }],
		['a folded paragraph', 'a: >-\n  one\n  two\nb: c\n', { a: 'one two', b: 'c' }],
		['a list as far out as its key', 'a:\n- b\n- c\nd: e\n', { a: ['b', 'c'], d: 'e' }],
		['quotes within quotes', `a: "say \\"so\\""\nb: 'it''s'\n`, { a: 'say "so"', b: "it's" }],
		[
			'short lists and maps',
			'a: [b, c]\nd: { e: f, g: "h, i" }\n',
			{ a: ['b', 'c'], d: { e: 'f', g: 'h, i' } },
		],
		[
			'numbers, days and nothing',
			'a: 1.5\nb: 2025-07-03\nc:\n',
			{ a: 1.5, b: '2025-07-03', c: null },
		],
	])('%s', (_, text, value) => {
		expect(readPlainYaml(text)?.value).toEqual(value);
	});
});
