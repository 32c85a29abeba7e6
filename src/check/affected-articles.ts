import type { Content } from '../content/content.ts';
import { findReferences } from '../content/references.ts';
import { kindAt, kindsOf } from '../model/kinds.ts';
import type { CheckedArticle } from './check-articles.ts';
import { isUsed, sharedNames } from './known-words.ts';

/**
 * The articles of which rules may say something else once some files outside of them have changed:
 * those that name one of their records, or a record that names one; those with words that a
 * name makes known; and those with problems, whose hints may offer other keys. Of what is no record, such as exceptions, that is every article.
 *
 * @param changed - Paths below the content folder.
 * @param contents - The shared records before and after.
 */
export function affectedArticles(
	changed: readonly string[],
	contents: readonly Content[],
	checked: ReadonlyMap<string, CheckedArticle>,
): string[] {
	const kinds = changed.map((path) => kindAt(path));
	if (kinds.includes(undefined)) return [...checked.keys()];
	const records = new Set(changed.map((path, index) => `${kinds[index] ?? ''}/${stemOf(path)}`));
	const links = contents.flatMap((content) => linksOf(content));
	for (let size = 0; size < records.size;) {
		size = records.size;
		for (const { from, to } of links) if (to.some((name) => records.has(name))) records.add(from);
	}
	const names = changedNames(contents);
	return [...checked]
		.filter(
			([, { named, problems, strange }]) =>
				problems.length > 0 ||
				!records.isDisjointFrom(named) ||
				names.some((name) => isUsed(name, strange)),
		)
		.map(([key]) => key);
}

/** The words of names that came or went: an article may have them without naming the record. */
function changedNames([before, after]: readonly Content[]): string[] {
	if (!before || !after) return [];
	return [...sharedNames(before).symmetricDifference(sharedNames(after))];
}

/** Which shared record names which. */
function linksOf(content: Content): { from: string; to: string[] }[] {
	return findReferences(content).map(({ from, to, key }) => ({
		from: `${from.kind}/${from.key}`,
		to: kindsOf(to).map((kind) => `${kind}/${key}`),
	}));
}

function stemOf(path: string): string {
	return path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}
