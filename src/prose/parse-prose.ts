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

/** In the line below the head of any table a dash stands beside an upright or a colon. */
const mayHaveTable = /-[ \t]*[|:]|[|:][ \t]*-/;

/**
 * Parses prose, MDX with what `remark-tables.ts` takes from GFM, to mdast.
 *
 * @throws {VFileMessage} If the text is no MDX.
 */
export function parseProse(text: string): Root {
	const plain = parsePlainProse(text);
	if (plain) return plain;
	// Where tables are read, each line is tried as the head of one first: an eighth of all the time.
	return (mayHaveTable.test(text) ? parser : parserWithoutTables).parse(text);
}
