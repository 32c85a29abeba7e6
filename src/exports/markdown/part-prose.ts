import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { figurePath, fullAddress } from '../../routes/links.ts';
import { wordsFor } from '../../words/words-of.ts';
import { plain, raw, type Rewriting, rewriteProse } from '../prose.ts';

/**
 * The prose of a part as plain Markdown. A mark of claims becomes its words and the claims' numbers
 * in brackets, a figure becomes the address of its page, and a quotation becomes the quoted words.
 */
export function partProse(tree: Root, article: ArticleNode): RootContent[] {
	return rewriteProse(tree, article, forMarkdown(article));
}

function forMarkdown(article: ArticleNode): Rewriting {
	const { comma, evidence, exported, number: say, quoted } = wordsFor(article);
	return {
		mark: (words, claims) => [
			...words,
			plain(' '),
			raw(`[${claims.map(({ number }) => say(number)).join(comma)}]`),
		],
		figure({ key, title }) {
			const url = fullAddress(figurePath(article.key, key));
			return [paragraph(link(url, exported.figure(title)))];
		},
		quotation({ number }, { quote, translation, via, origin, source }) {
			const words = [quote, translation && quoted(translation)];
			return [
				{
					type: 'blockquote',
					children: [
						...words.flatMap((text) => (text ? [paragraph(plain(text))] : [])),
						paragraph(
							plain(`${via ? evidence.saidIn(origin.name) : ''}${source.publisher.name} `),
							raw(`[${say(number)}]`),
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
