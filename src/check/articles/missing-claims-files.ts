import { type Content, entriesOf } from '../../content/content.ts';
import { isDangling } from '../../content/known-keys.ts';
import { type Reference, referencesTo } from '../../content/references.ts';
import { pathOf } from '../../model/kinds.ts';
import { onceFor } from '../../content/once-for.ts';

/** A file of claims that does not exist, although the prose of its section marks several claims. */
export interface MissingClaimsFile {
	article: string;
	section: string;
	/** The file, below the content folder. */
	path: string;
	/** The marks whose claims do not exist, in order. */
	marks: readonly Reference[];
}

/** How many claims it takes to assume that a file is missing, rather than that a key is misspelt. */
const several = 2;

/**
 * Files of claims that are missing. The marks of their claims are not wrong; the claims are
 * missing.
 */
export const missingClaimsFiles = onceFor((content: Content): readonly MissingClaimsFile[] => {
	// An unread file of claims outside all articles may be the missing one.
	if (content.unread.some(({ kind, article }) => kind === 'claim' && article === undefined))
		return [];
	const there = new Set(
		[...entriesOf(content, 'claim'), ...content.unread].flatMap((one) =>
			one.kind === 'claim' ? [`${one.article ?? ''}/${'stem' in one ? one.stem : one.key}`] : [],
		),
	);
	const marks = referencesTo(content, 'claim').filter(
		(reference) =>
			reference.in === 'prose' &&
			reference.from.article !== undefined &&
			!there.has(`${reference.from.article}/${reference.from.stem}`) &&
			isDangling(reference, content),
	);
	return [...Map.groupBy(marks, ({ from }) => from)].flatMap(([from, own]) => {
		if (new Set(own.map(({ key }) => key)).size < several) return [];
		const { article = '', stem: section } = from;
		return [{ article, section, path: pathOf('claim', { article, section }), marks: own }];
	});
});
