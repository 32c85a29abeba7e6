import { type Content, isWhole } from '../../content/content.ts';
import { addressesOf } from '../../content/redirects.ts';
import type { FoundProblem } from '../references/missing-records.ts';

/**
 * Leaves out the problems about links to pages of other articles that exist after all, once the
 * pages of all articles are known. If not all files can be read, any of these pages may exist.
 */
export function withoutPages(
	problems: readonly FoundProblem[],
	content: Content,
): readonly FoundProblem[] {
	if (problems.every(({ page }) => page === undefined)) return problems;
	const pages = new Set([
		...addressesOf(content.entries),
		...(content.elsewhere?.addresses() ?? []),
	]);
	const isAll = isWhole(content);
	return problems.flatMap(({ page, ...problem }) =>
		page === undefined || (isAll && !pages.has(page)) ? [problem] : [],
	);
}
