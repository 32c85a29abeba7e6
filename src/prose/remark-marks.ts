import type { Link, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blocks } from './blocks.ts';
import { type MarkScheme, parseMarkAddress } from './placements.ts';

/** Which article and part a prose file is. */
const partPattern = /\/articles\/([^/]+)\/([^/]+)\.mdx$/;

/**
 * Turns links to `claim:`, `term:` and `person:` into `<Mark>` elements, with the article and part
 * they stand in and their ordinal there, counted as `findPlacements` counts. Tells the components
 * of the house which article they stand in.
 */
export function remarkMarks() {
	return (tree: Root, file: VFile): void => {
		const [, article, part] = partPattern.exec(file.path.replaceAll('\\', '/')) ?? [];
		const counts: Record<MarkScheme, number> = { claim: 0, term: 0, person: 0 };
		visit(tree, 'mdxJsxFlowElement', (block: MdxJsxFlowElement) => {
			if (article && block.name && block.name in blocks) {
				block.attributes.push({ type: 'mdxJsxAttribute', name: 'article', value: article });
			}
		});
		visit(tree, 'link', (link: Link, index, parent) => {
			const address = parseMarkAddress(link.url);
			if (!address || index === undefined || !parent) return;
			counts[address.scheme] += 1;
			const mark: MdxJsxTextElement = {
				type: 'mdxJsxTextElement',
				name: 'Mark',
				attributes: Object.entries({
					scheme: address.scheme,
					keys: address.keys.join('+'),
					ordinal: String(counts[address.scheme]),
					...(article && part ? { article, part } : {}),
				}).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
				children: link.children,
			};
			parent.children[index] = mark;
		});
	};
}
