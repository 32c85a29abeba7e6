import { type Content, entriesOf } from '../content/content.ts';
import { kindOf, kindsOf, type RecordKind } from '../model/kinds.ts';
import { describe } from './describe.ts';
import { isOfArticle } from './desk.ts';

/** A record that a field can name. */
export interface Nameable {
	key: string;
	/** What it says, in a line. */
	words: string;
}

/** The records that a field of a new record can name, by its path; none where it names no record. */
export function recordsFor(
	content: Content,
	kind: RecordKind,
	{ path, article }: { path: string; article?: string | undefined },
): Nameable[] {
	const target = kindOf(kind).names[path.replaceAll(/(?<=\.)\d+(?=\.|$)/g, '*')];
	if (target === undefined) return [];
	return kindsOf(target).flatMap((named) =>
		entriesOf(content, named)
			.filter((entry) => article === undefined || !isOfArticle(named) || entry.article === article)
			.map((entry) => ({ key: entry.key, words: describe(content, entry).words })),
	);
}
