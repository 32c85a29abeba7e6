import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parsePlainProse } from './plain-prose.ts';
import { remarkTables } from './remark-tables.ts';

const parser = makeParser({ tables: true });
const parserWithoutTables = makeParser({ tables: false });

function makeParser(options: { tables: boolean }) {
	return unified()
		.use(remarkParse)
		.use(remarkFrontmatter, ['yaml'])
		.use(remarkMdx)
		.use(remarkTables, options);
}

/** Every table has a line below its head in which a dash is next to a vertical bar or a colon. */
const mayHaveTable = /-[ \t]*[|:]|[|:][ \t]*-/;

/**
 * Parses prose, MDX with the parts of GFM that `remark-tables.ts` adds, to mdast.
 *
 * @throws {VFileMessage} If the text is not MDX.
 */
export function parseProse(text: string): Root {
	const plain = parsePlainProse(text);
	if (plain) return plain;
	// The parser for tables first tries each line as the head of one, which takes an eighth of all
	// the time.
	return (mayHaveTable.test(text) ? parser : parserWithoutTables).parse(text);
}
