import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { remarkTables } from '../../src/prose/remark-tables.ts';

const whole = unified()
	.use(remarkParse)
	.use(remarkFrontmatter, ['yaml'])
	.use(remarkMdx)
	.use(remarkTables);

/** What tables are made of, and what may stand before a row of one. */
const piece = fc.constantFrom(...'|-: \t\n>*a\\1.'.split(''), 'words\n', ' :-\n', '> ', '- ');

test('However a table is written, it is found, and nothing else is taken for one', () => {
	let tables = 0;
	fc.assert(
		fc.property(fc.array(piece, { minLength: 3, maxLength: 24 }), (pieces) => {
			const text = pieces.join('');
			const expected = whole.parse(text);
			if (JSON.stringify(expected).includes('"table"')) tables += 1;
			expect(parseProse(text)).toEqual(expected);
		}),
		{ numRuns: 1500 },
	);
	// Else the pieces were badly chosen, and nothing was shown.
	expect(tables).toBeGreaterThan(10);
});
