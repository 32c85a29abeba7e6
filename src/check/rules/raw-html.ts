import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'mdast';
import { blocks } from '../../prose/blocks.ts';
import { findNodes } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const markdown = new Map(
	Object.entries({
		a: '`[words](claim:key)`',
		b: '`**words**`',
		strong: '`**words**`',
		i: '`*words*`',
		em: '`*words*`',
		blockquote: '`<Quotation claim="key" />`',
		img: '`<Chart of="figure" />` or `![text](file)`',
		h2: '`## Heading`',
		h3: '`### Heading`',
		ul: 'a Markdown list',
		ol: 'a Markdown list',
		table: 'a Markdown table',
	}),
);

export const rawHtml: Rule = {
	name: 'raw-html',
	severity: 'error',
	isFirm: true,
	about: 'Prose contains no HTML.',
	why: 'HTML is lost in the exports, the search and the Markdown version, and can break the page or make it unsafe.',
	find: ({ content }) =>
		findNodes(content, isHtml).map(({ node, place }) => {
			const name = node.name ?? '';
			const component = Object.keys(blocks).find((known) => known.toLowerCase() === name);
			return {
				place,
				names: node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
				message:
					component === undefined
						? `\`<${name}>\` is HTML.`
						: `\`<${name}>\` is not a component: upper and lower case matter.`,
				hint:
					component === undefined
						? `Write ${markdown.get(name) ?? 'it in Markdown'} instead.`
						: `Write \`<${component}\`.`,
			};
		}),
};

function isHtml(node: Node): node is MdxJsxFlowElement | MdxJsxTextElement {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
	const { name } = node as MdxJsxFlowElement | MdxJsxTextElement;
	return name === null || /^[a-z]/.test(name);
}
