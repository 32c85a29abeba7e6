import type { Intern } from '../../text/intern.ts';
import type { CheckedArticle } from '../check-articles.ts';

/**
 * A copy of what was found in an article, to keep. The result of a check refers to parsed files and
 * pieces of their texts, and a piece of a text keeps the whole text in memory. A copy takes only a
 * few words. Articles share one copy of the names that they have in common.
 */
export function keptArticle(
	{ named, strange, asked, ...found }: CheckedArticle,
	intern: Intern,
): CheckedArticle {
	const { problems, excused, unexpected } = found;
	const refers = problems.length + excused.length + unexpected.length > 0;
	return {
		// The rest has no pieces of texts, and most articles have no problem.
		...(refers ? structuredClone(found) : found),
		// Names of records are copies already; see `recordName`.
		named,
		strange: new Set([...strange].map(intern)),
		asked: new Map([...asked].map(([record, names]) => [record, intern(names)])),
	};
}
