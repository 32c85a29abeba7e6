import type { Blockquote, Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { quotationOf } from '../../model/graph/quotation.ts';
import { nomarkReasonOf } from '../../prose/nomark.ts';
import { parseMarkAddress } from '../../prose/placements.ts';
import { figureTitles } from '../../words/figure-titles.ts';
import { blockTitle } from '../../words/words.ts';
import { articlePath, figurePath, fullAddress } from '../../routes/links.ts';

/** The figures that components without a name show. */
const figures: Readonly<Record<string, string>> = { Timeline: 'timeline', StanceMap: 'stances' };

/**
 * The prose of a part without what only pages know: a mark of claims becomes its words and their
 * numbers in brackets, a figure the address of its page, a quotation the quoted words.
 */
export function partProse(tree: Root, article: ArticleNode): RootContent[] {
	const claims = new Map(article.claims.map((claim) => [claim.key, claim]));
	const titles = figureTitles(article);
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

	/** What lists and tables hold: blocks, rows, or phrases in cells. */
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
		const heading = blockTitle(name, article.asOf);
		const figure = figures[name] ?? attribute('of');
		const claim = claims.get(attribute('claim') ?? '');
		if (heading !== undefined) return [strong(heading), ...blocks(node.children)];
		if (figure !== undefined) return [figureLink(figure)];
		return claim ? quotation(claim.key) : blocks(node.children);
	}

	function figureLink(figure: string): Paragraph {
		const title = titles.get(figure) ?? figure;
		const url = fullAddress(figurePath(article.key, figure));
		return paragraph(link(url, `Figure: ${title}`));
	}

	function quotation(key: string): Blockquote[] {
		const claim = claims.get(key);
		const found = claim && quotationOf(claim);
		if (!claim || found?.quote === undefined) return [];
		const words = [found.quote, found.translation && `“${found.translation}”`];
		return [
			{
				type: 'blockquote',
				children: [
					...words.flatMap((text) => (text ? [paragraph(plain(text))] : [])),
					paragraph(
						plain(`${found.via ? `${found.origin.name}, in ` : ''}${found.source.publisher.name} `),
						raw(`[${claim.number}]`),
					),
				],
			},
		];
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
			const numbers = address.keys.flatMap((key) => claims.get(key)?.number ?? []);
			return [...children, plain(' '), raw(`[${numbers.join(', ')}]`)];
		}
		if (address !== undefined || nomarkReasonOf(node.url) !== undefined) return children;
		const base = fullAddress(articlePath(article.key));
		return [{ ...node, url: URL.parse(node.url, base)?.href ?? node.url, children }];
	}
}

/** A stretch of words. */
export function plain(value: string): PhrasingContent {
	return { type: 'text', value };
}

/** Signs of ours that are no text to be escaped: the number of a claim in brackets. */
export function raw(value: string): PhrasingContent {
	return { type: 'html', value };
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

/** A link with its words. */
export function link(url: string, words: string): Link {
	return { type: 'link', url, children: [plain(words)] };
}

/** A paragraph in bold letters. */
export function strong(words: string): Paragraph {
	return paragraph({ type: 'strong', children: [plain(words)] });
}
