import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { ArticleNode, ClaimNode, EvidenceNode } from '../model/graph/nodes.ts';
import { quotationOf } from '../model/graph/quotation.ts';
import { nomarkReasonOf } from '../prose/nomark.ts';
import { parseMarkedText } from '../prose/marked-text.ts';
import { parseMarkAddress } from '../prose/placements.ts';
import { articlePath, fullAddress } from '../routes/links.ts';
import { partOfFragment } from '../routes/within.ts';
import { figureTitles } from '../words/figure-titles.ts';
import { wordsFor } from '../words/words-of.ts';

/** How a format shows what prose has and Markdown lacks. */
export interface Rewriting {
	/** Words that are marked with claims. */
	mark: (words: PhrasingContent[], claims: ClaimNode[]) => PhrasingContent[];
	/** The place of a figure. */
	figure: (figure: { key: string; title: string }) => RootContent[];
	/** The quoted words that a claim rests on, as a separate block. */
	quotation: (claim: ClaimNode, words: EvidenceNode & { quote: string }) => RootContent[];
	/** Prose in a component that has a title and is separate from the rest. */
	aside: (title: string, content: RootContent[]) => RootContent[];
	/**
	 * A link to a part of the article, if the format supports it; otherwise the web address is
	 * written.
	 */
	partLink?: (part: string, words: PhrasingContent[]) => PhrasingContent[];
}

/** The figures of components that do not name one. */
const figures: Readonly<Record<string, string>> = { Timeline: 'timeline', StanceMap: 'stances' };

/**
 * The prose of a part as plain Markdown nodes: what only web pages support is rewritten for another
 * format.
 */
export function rewriteProse(
	tree: Root,
	article: ArticleNode,
	{ mark, figure, quotation, aside, partLink }: Rewriting,
): RootContent[] {
	const claims = new Map(article.claims.map((claim) => [claim.key, claim]));
	const titles = figureTitles(article);
	const parts = article.parts.map(({ key }) => key);
	const base = fullAddress(articlePath(article.key));
	return blocks(tree.children);

	function blocks(nodes: readonly RootContent[]): RootContent[] {
		return nodes.flatMap((node): RootContent[] => {
			switch (node.type) {
				case 'yaml':
				case 'mdxFlowExpression':
				case 'mdxjsEsm':
				case 'html':
					return [];
				case 'mdxJsxFlowElement':
					return component(node);
				case 'heading':
					return [{ ...node, depth: 3, children: phrases(node.children) }];
				case 'paragraph':
					return [{ ...node, children: phrases(node.children) }];
				default:
					return 'children' in node
						? [{ ...node, children: within(node.children) } as RootContent]
						: [node];
			}
		});
	}

	/** The content of lists and tables: blocks, rows, or phrases in cells. */
	function within(nodes: readonly RootContent[]): RootContent[] {
		return nodes.flatMap((node): RootContent[] =>
			node.type === 'tableCell' ? [{ ...node, children: phrases(node.children) }] : blocks([node]),
		);
	}

	function component(node: MdxJsxFlowElement): RootContent[] {
		const name = node.name ?? '';
		const attribute = (of: string) => {
			const value = node.attributes.find((one) => 'name' in one && one.name === of)?.value;
			return typeof value === 'string' ? value : undefined;
		};
		const heading = wordsFor(article).blockTitle(name, article.asOf);
		const key = figures[name] ?? attribute('of');
		const claim = claims.get(attribute('claim') ?? '');
		if (heading !== undefined) return aside(heading, blocks(node.children));
		if (key !== undefined) return figure({ key, title: titles.get(key) ?? key });
		if (!claim) return blocks(node.children);
		const words = quotationOf(claim);
		return words?.quote === undefined
			? []
			: quotation(claim, words as typeof words & { quote: string });
	}

	function phrases(nodes: readonly PhrasingContent[]): PhrasingContent[] {
		return nodes.flatMap((node): PhrasingContent[] => {
			if (node.type === 'link') return marked(node);
			if (node.type === 'image') return node.alt ? [plain(node.alt)] : [];
			if (['mdxTextExpression', 'html'].includes(node.type)) return [];
			if (node.type === 'mdxJsxTextElement') return phrases(node.children);
			return 'children' in node ? [{ ...node, children: phrases(node.children) }] : [node];
		});
	}

	function marked(node: Link): PhrasingContent[] {
		const address = parseMarkAddress(node.url);
		const children = phrases(node.children);
		if (address?.scheme === 'claim') {
			return mark(
				children,
				address.keys.flatMap((key) => claims.get(key) ?? []),
			);
		}
		if (address !== undefined || nomarkReasonOf(node.url) !== undefined) return children;
		const place = node.url.startsWith('#') ? partOfFragment(node.url.slice(1), parts) : undefined;
		if (place && partLink) return partLink(place.part, children);
		const url = place ? `#${place.id}` : node.url;
		return [{ ...node, url: URL.parse(url, base)?.href ?? url, children }];
	}
}

/** A Markdown node of plain text: its characters are escaped when it is written. */
export function plain(value: string): PhrasingContent {
	return { type: 'text', value };
}

/**
 * Our own characters that must not be escaped as text, such as the number of a claim in brackets.
 */
export function raw(value: string): PhrasingContent {
	return { type: 'html', value };
}

/** A text of a record, cut at its marks, each piece with the claims that it is marked with. */
export function markedPieces(
	text: string,
	article: ArticleNode,
): { text: string; claims: ClaimNode[] }[] {
	const claims = new Map(article.claims.map((claim) => [claim.key, claim]));
	return parseMarkedText(text.trim()).map((piece) => ({
		text: piece.text,
		claims: piece.claims.flatMap((key) => claims.get(key) ?? []),
	}));
}
