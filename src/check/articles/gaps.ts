import { type Content, entriesOf, isWhole } from '../../content/content.ts';
import { blankButNamed } from '../../content/known-keys.ts';
import { kindOf } from '../../model/kinds.ts';
import { missingClaimsFiles } from './missing-claims-files.ts';
import { unknownFieldsOf } from '../fields/misspelt-fields.ts';
import { onceFor } from '../../content/once-for.ts';

/**
 * Articles that are not read in full, although every file of them parses. They have a map that is
 * still empty, no `index.mdx`, or a misspelt field that names records. So we cannot know everything
 * they name.
 */
export const articlesWithGaps = onceFor((content: Content): ReadonlySet<string> => {
	const articles = new Set(
		[...entriesOf(content, 'article'), ...content.unread].flatMap(({ kind, key }) =>
			kind === 'article' ? [key] : [],
		),
	);
	const gaps = new Set([
		...blankButNamed(content).flatMap(({ article }) => article ?? []),
		...missingClaimsFiles(content).map(({ article }) => article),
	]);
	for (const entry of content.entries) {
		if (entry.article === undefined || gaps.has(entry.article)) continue;
		const fields = Object.keys(kindOf(entry.kind).names).map((field) => field.split('.')[0]);
		const isMisspelt = unknownFieldsOf(entry).some(({ path, meant }) =>
			fields.includes(path.length === 0 ? meant : String(path[0])),
		);
		if (isMisspelt || !articles.has(entry.article)) gaps.add(entry.article);
	}
	return gaps;
});

/** Whether everything that names records was read, so a record that nothing names is not used. */
export function isAllNamed(content: Content): boolean {
	return isWhole(content) && articlesWithGaps(content).size === 0;
}
