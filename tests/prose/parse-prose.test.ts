import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { parsePlainProse } from '../../src/prose/plain-prose.ts';
import { remarkTables } from '../../src/prose/remark-tables.ts';
import { withoutFrontmatter } from '../../src/prose/without-frontmatter.ts';

const whole = unified()
	.use(remarkParse)
	.use(remarkFrontmatter, ['yaml'])
	.use(remarkMdx)
	.use(remarkTables);

/** The prose of every file below a folder. */
function proseBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.mdx'))
		.map((name) => withoutFrontmatter(readFileSync(join(folder, name), 'utf8')));
}

/** What a parser makes of a text; the reason where it refuses it. */
function outcome(parse: (text: string) => Root, text: string): Root | string {
	try {
		return parse(text);
	} catch (error) {
		return String(error);
	}
}

function expectAlike(text: string): void {
	expect(outcome(parseProse, text)).toEqual(outcome((one) => whole.parse(one), text));
}

const written = proseBelow('content');

test('All of the content is read as the full parser reads it', () => {
	for (const text of written) expectAlike(text);
});

test.each([
	['paragraphs', 'One.\n\nTwo, with 3 % and “quotes”!\n'],
	['marks', '[The mill](claim:mill+tide) grinds for [Ada](person:ada); see [below](#part).\n'],
	['headings', '## The [mill](term:mill)\n\nIt stands.\n'],
	['components', 'One.\n\n<Chart of="flour" />\n\n<Since>\n\nTwo.\n\n</Since>\n'],
])('The full parser is not needed for %s', (_, text) => {
	expect(parsePlainProse(text)).toEqual(whole.parse(text));
});

test('Broken and odd files of the fixtures are read as the full parser reads them', () => {
	for (const text of proseBelow('tests/fixtures')) expectAlike(text);
});

const odd = [
	...[
		' ',
		'  ',
		'\n',
		'\n\n',
		'\t',
		'\r',
		'\u00a0',
		'\ufeff',
		'\0',
		'😀',
		'é',
		'#',
		'## ',
		'# a\n',
	],
	...['*', '**', '_', '`', '~', '~~', '!', '![', '[', ']', '](', '(', ')', '[a](b)', '[](b)'],
	...['[a](claim:b "t")', '[^1]', '[a]: b\n', '\n[a]: b\n', '&amp;', '&', '\\', '{', '}', '{1}'],
	...['<', '>', '<a>', '</Since>', '<Since>', '<Since />', '<Chart of="a" />', "<Chart of='a' />"],
	...[
		'<Chart of={a} />',
		'<Chart\n/>',
		'- ',
		'1. ',
		'1) ',
		'> ',
		'    ',
		'---\n',
		'===\n',
		'|',
		':-',
	],
	...['import a', 'export a', ' "', '^', '$', 'https://a.example', '(term:a)', '\n\n<Since>\n\n'],
];

test('Prose that was changed at random is read as the full parser reads it', () => {
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
				.trimStart()
				.split('\n')
				.slice(from, from + 6)
				.join('\n');
			for (const { at, cut, put } of all) {
				const lines = [0, ...[...changed.matchAll(/\n/g)].map(({ index }) => index + 1)];
				const somewhere = Math.floor(at * changed.length);
				// Half of all changes are at the beginning of a line, where most signs have their meaning.
				const index = cut % 2 === 0 ? somewhere : lines[Math.floor(at * lines.length)];
				changed = changed.slice(0, index) + put + changed.slice((index ?? 0) + cut);
			}
			if (parsePlainProse(changed)) plain += 1;
			expectAlike(changed);
		}),
		{ numRuns: 2000 },
	);
	// Else nothing would have been compared.
	expect(plain).toBeGreaterThan(150);
});

/** The characters of tables, and prefixes that may come before a row. */
const piece = fc.constantFrom(...'|-: \t\n>*a\\1.'.split(''), 'words\n', ' :-\n', '> ', '- ');

test('Tables in any notation are found, and nothing else is read as a table', () => {
	let tables = 0;
	fc.assert(
		fc.property(fc.array(piece, { minLength: 3, maxLength: 24 }), (pieces) => {
			const text = pieces.join('');
			if (JSON.stringify(whole.parse(text)).includes('"table"')) tables += 1;
			expectAlike(text);
		}),
		{ numRuns: 1000 },
	);
	// Else the pieces were badly chosen, and nothing was shown.
	expect(tables).toBeGreaterThan(10);
});
