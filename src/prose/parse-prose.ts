import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified()
	.use(remarkParse)
	.use(remarkFrontmatter, ['yaml'])
	.use(remarkMdx)
	.use(remarkGfm);

/**
 * Parses prose, MDX with GFM, to mdast.
 *
 * @throws {VFileMessage} If the text is no MDX.
 */
export function parseProse(text: string): Root {
	return parser.parse(text);
}
