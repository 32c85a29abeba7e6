import type { Link, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decodePercent } from '../text/addresses/decode-percent.ts';
import { blocks } from './blocks.ts';
import { nomarkReasonOf } from './nomark.ts';
import { type MarkScheme, parseMarkAddress } from './placements.ts';

/** Finds the article and the part that a prose file is. */
const partPattern = /\/articles\/([^/]+)\/([^/]+)\.mdx$/;

/**
 * Turns links to `claim:`, `term:` and `person:` into `<Mark>` elements. Each has its article and
 * part, and its ordinal there, counted as `findPlacements` counts. Our own components get the
 * article that they are in. Words with a reason to have no mark become plain. A link to a fragment
 * becomes a `<ProseLink>`, because its target depends on the page that shows the prose.
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
			if (index === undefined || !parent) return undefined;
			const address = parseMarkAddress(link.url);
			if (address) {
				counts[address.scheme] += 1;
				parent.children[index] = element('Mark', link, {
					scheme: address.scheme,
					keys: address.keys.join('+'),
					ordinal: String(counts[address.scheme]),
					...(article && part ? { article, part } : {}),
				});
			} else if (nomarkReasonOf(link.url) !== undefined) {
				parent.children.splice(index, 1, ...link.children);
				return index;
			} else if (article && link.url.startsWith('#')) {
				const fragment = decodePercent(link.url.slice(1));
				parent.children[index] = element('ProseLink', link, { fragment, article });
			}
			return undefined;
		});
	};
}

/** A component that replaces a link, around its words. */
function element(
	name: string,
	{ children }: Link,
	attributes: Readonly<Record<string, string>>,
): MdxJsxTextElement {
	return {
		type: 'mdxJsxTextElement',
		name,
		attributes: Object.entries(attributes).map(([attribute, value]) => ({
			type: 'mdxJsxAttribute',
			name: attribute,
			value,
		})),
		children,
	};
}
