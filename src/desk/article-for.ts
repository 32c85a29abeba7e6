import { type Content, entriesOf } from '../content/content.ts';
import { ChangeError } from '../edit/change.ts';
import { isOfArticle, requireArticle, type RecordName, requireNoArticle } from './desk.ts';

/**
 * The article that a new record belongs to: the one that is named, or the only one. A record that
 * all articles share has none.
 *
 * @throws {ChangeError} If it is not clear which, or there is no such article.
 */
export function articleFor(
	content: Content,
	{ kind, key, article }: RecordName,
): string | undefined {
	if (kind === 'article') return key;
	requireNoArticle(kind, article);
	if (!isOfArticle(kind)) return undefined;
	const articles = entriesOf(content, 'article').map((entry) => entry.key);
	const [only] = articles;
	if (only === undefined) throw new ChangeError('There is no article yet: write one first.');
	if (article !== undefined) {
		requireArticle(content, article);
		return article;
	}
	if (articles.length === 1) return only;
	const known = articles.map((name) => `\`${name}\``).join(', ');
	throw new ChangeError(`Say which article the ${kind} belongs to, with \`--article\`: ${known}.`);
}
