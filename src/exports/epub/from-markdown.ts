import type { RootContent, Table } from 'mdast';
import { all, element, type Markup } from './markup.ts';

/**
 * Markdown nodes as XHTML. Raw nodes are XHTML already: `rewriteProse` drops any that an author
 * wrote.
 */
export function fromMarkdown(nodes: readonly RootContent[]): Markup {
	return all(...nodes.map(nodeOf));
}

const names: Partial<Record<RootContent['type'], string>> = {
	paragraph: 'p',
	heading: 'h2',
	blockquote: 'blockquote',
	listItem: 'li',
	emphasis: 'em',
	strong: 'strong',
	delete: 'del',
};

function nodeOf(node: RootContent): Markup {
	switch (node.type) {
		case 'text':
			return all(node.value);
		case 'inlineCode':
			return element('code', {}, node.value);
		case 'code':
			return element('pre', {}, element('code', {}, node.value));
		case 'html':
			return { xhtml: node.value };
		case 'break':
			return element('br', {});
		case 'thematicBreak':
			return element('hr', {});
		case 'list': {
			const start = node.ordered && node.start !== 1 ? (node.start ?? undefined) : undefined;
			return element(node.ordered ? 'ol' : 'ul', { start }, fromMarkdown(node.children));
		}
		case 'table':
			return table(node);
		case 'link':
			return element('a', { href: node.url }, fromMarkdown(node.children));
		default: {
			const name = names[node.type];
			const content = 'children' in node ? fromMarkdown(node.children) : all();
			return name === undefined ? content : element(name, {}, content);
		}
	}
}

function table({ children: [head, ...rows], align }: Table): Markup {
	const cells = (row: Table['children'][number], name: string, scope?: string) =>
		element(
			'tr',
			{},
			...row.children.map((cell, index) => {
				const kind = align?.[index] === 'right' ? 'number' : undefined;
				return element(name, { class: kind, scope }, fromMarkdown(cell.children));
			}),
		);
	if (!head) return all();
	return element(
		'table',
		{},
		element('thead', {}, cells(head, 'th', 'col')),
		element('tbody', {}, ...rows.map((row) => cells(row, 'td'))),
	);
}
