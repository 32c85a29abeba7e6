import { type Content, entriesOf } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { keysMeant } from '../../content/key-rows.ts';
import { onceFor } from '../../content/once-for.ts';
import { referencesTo } from '../../content/references.ts';

/** The claims that no mark in prose and no figure shows. */
export const claimsWithoutMark = onceFor((content: Content): readonly Entry<'claim'>[] => {
	const marked = new Set(
		referencesTo(content, 'claim')
			.filter(({ in: where, from }) => where === 'prose' || from.kind === 'figure')
			.flatMap(({ from, key }) => keysMeant(key).map((one) => `${from.article ?? ''}/${one}`)),
	);
	return entriesOf(content, 'claim').filter(
		({ article, key }) => !marked.has(`${article ?? ''}/${key}`),
	);
});

/**
 * The claim that a mark without a claim was probably meant for: the only one of its article that
 * nothing marks.
 */
export function onlyWithoutMark(content: Content, article: string | undefined): string[] {
	const own = claimsWithoutMark(content).filter((claim) => claim.article === article);
	return own.length === 1 ? own.map(({ key }) => key) : [];
}
