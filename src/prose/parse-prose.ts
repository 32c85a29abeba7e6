import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkTables } from './remark-tables.ts';

const parser = unified()
	.use(remarkParse)
	.use(remarkFrontmatter, ['yaml'])
	.use(remarkMdx)
	.use(remarkTables);

/**
 * Parses prose, MDX with what `remark-tables.ts` takes from GFM, to mdast.
 *
 * @throws {VFileMessage} If the text is no MDX.
 */
export function parseProse(text: string): Root {
	return parser.parse(text);
}
