import type { Intern } from '../text/intern.ts';
import type { CheckedArticle } from './check-articles.ts';

/**
 * What was found of an article, as it is kept. Parsed files and pieces of their texts are within reach
 * of what a check gives, and a piece of a text keeps the whole of it in memory; a copy is a few words.
 * Of the names that articles have in common, all have one copy.
 */
export function keptArticle(
	{ named, strange, asked, ...found }: CheckedArticle,
	intern: Intern,
): CheckedArticle {
	return {
		...structuredClone(found),
		named: new Set([...named].map(intern)),
		strange: new Set([...strange].map(intern)),
		asked: new Map([...asked].map(([record, names]) => [intern(record), intern(names)])),
	};
}
