import type { Link, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { figurePath, fullAddress } from '../../routes/links.ts';
import { quotedFrom } from '../../words/source-words.ts';
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
	const words = wordsFor(article);
	const { comma, exported, number: say } = words;
	return {
		mark: (marked, claims) => [
			...marked,
			plain(' '),
			raw(`[${claims.map(({ number }) => say(number)).join(comma)}]`),
		],
		figure({ key, title }) {
			const url = fullAddress(figurePath(article.key, key));
			return [paragraph(link(url, exported.figure(title)))];
		},
		quotation({ number }, evidence) {
			const { quote, translation } = evidence;
			const texts = [quote, translation && words.quoted(translation)];
			return [
				{
					type: 'blockquote',
					children: [
						...texts.flatMap((text) => (text ? [paragraph(plain(text))] : [])),
						paragraph(plain(`${quotedFrom(evidence, words)} `), raw(`[${say(number)}]`)),
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
