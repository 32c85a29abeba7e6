import type { RootContent, Table } from 'mdast';
import { linkOf } from './evidence.ts';
import { all, blocks, call, markupOf, type Markup } from './markup.ts';

/**
 * Markdown nodes as Typst markup. Raw nodes are markup already: `rewriteProse` drops any that an
 * author wrote.
 */
export function fromMarkdown(nodes: readonly RootContent[]): Markup {
	return blocks(nodes.map(blockOf));
}

function blockOf(node: RootContent): Markup {
	switch (node.type) {
		case 'paragraph':
			return inline(node.children);
		case 'heading':
			return call('subheading', {}, inline(node.children));
		case 'blockquote':
			return call('quote', { block: true }, fromMarkdown(node.children));
		case 'list':
			return call(
				node.ordered ? 'enum' : 'list',
				node.ordered && typeof node.start === 'number' ? { start: node.start } : {},
				...node.children.map((item) => fromMarkdown(item.children)),
			);
		case 'table':
			return table(node);
		case 'code':
			return all(node.value);
		case 'thematicBreak':
			return call('pause');
		default:
			return phrase(node);
	}
}

/** Phrases joined together. */
export function inline(nodes: readonly RootContent[]): Markup {
	return all(...nodes.map(phrase));
}

function phrase(node: RootContent): Markup {
	switch (node.type) {
		case 'text':
		case 'inlineCode':
			return all(node.value);
		case 'html':
			return markupOf(node.value);
		case 'break':
			return call('linebreak');
		case 'emphasis':
			return call('emph', {}, inline(node.children));
		case 'strong':
			return call('strong', {}, inline(node.children));
		case 'delete':
			return call('strike', {}, inline(node.children));
		case 'link':
			return call('link', {}, linkOf(node.url), inline(node.children));
		default:
			return 'children' in node ? inline(node.children) : all();
	}
}

function table({ children: [head, ...rows] }: Table): Markup {
	const cells = (row: Table['children'][number]) =>
		row.children.map((cell) => inline(cell.children));
	if (!head) return all();
	return call('grid-of-words', {}, cells(head), rows.map(cells));
}
