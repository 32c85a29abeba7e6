import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { figurePath, fullAddress } from '../../routes/links.ts';
import { plain, raw, type Rewriting, rewriteProse } from '../prose.ts';

/**
 * The prose of a part as plain Markdown: a mark of claims becomes its words and their numbers in
 * brackets, a figure the address of its page, a quotation the quoted words.
 */
export function partProse(tree: Root, article: ArticleNode): RootContent[] {
	return rewriteProse(tree, article, forMarkdown(article));
}

function forMarkdown(article: ArticleNode): Rewriting {
	return {
		mark: (words, claims) => [
			...words,
			plain(' '),
			raw(`[${claims.map(({ number }) => number).join(', ')}]`),
		],
		figure({ key, title }) {
			const url = fullAddress(figurePath(article.key, key));
			return [paragraph(link(url, `Figure: ${title}`))];
		},
		quotation({ number }, { quote, translation, via, origin, source }) {
			const words = [quote, translation && `“${translation}”`];
			return [
				{
					type: 'blockquote',
					children: [
						...words.flatMap((text) => (text ? [paragraph(plain(text))] : [])),
						paragraph(
							plain(`${via ? `${origin.name}, in ` : ''}${source.publisher.name} `),
							raw(`[${String(number)}]`),
						),
					],
				},
			];
		},
		aside: (title, content) => [strong(title), ...content],
	};
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
