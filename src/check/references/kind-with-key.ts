import { type Content, entriesOf } from '../../content/content.ts';
import { knownKeys } from '../../content/known-keys.ts';
import type { Reference } from '../../content/references.ts';
import { isKindOfArticle, kindsOf, type RecordKind, recordKinds } from '../../model/kinds.ts';
import { withArticle } from '../../text/wording/with-article.ts';
import { claimsCiting } from '../evidence/claims-citing.ts';

/** What to say about a key that a record of another kind has. */
interface OtherKind {
	kind: RecordKind;
	message: string;
	/** What to write instead. */
	hint: string;
	/** The records that may have been meant. */
	meant: readonly string[];
}

/**
 * The record of another kind that has the key of a reference. Whoever wrote the key knows that
 * record, so they did not rename or misspell another.
 */
export function kindWithKey(reference: Reference, content: Content): OtherKind | undefined {
	const { to, key, from } = reference;
	const own = kindsOf(to);
	const kind = recordKinds.find(
		(one) => !own.includes(one) && has(content, one, key, from.article),
	);
	if (kind === undefined) return undefined;
	const meant = kind === 'source' && to === 'claim' ? claimsMeant(content, reference) : [];
	const [first] = meant;
	const wanted = own.map(withArticle).join(' or ');
	return {
		kind,
		message: `\`${key}\` is the key of ${withArticle(kind)}, not of ${wanted}.`,
		hint:
			first === undefined
				? `Write the key of ${wanted}`
				: `Write the key of a claim that cites this source, such as \`${first}\``,
		meant,
	};
}

function has(
	content: Content,
	kind: RecordKind,
	key: string,
	article: string | undefined,
): boolean {
	// Nothing names these by their keys. A capture has the key of its source, and an article often
	// has the key of the term or the event that it is about.
	if (kind === 'capture' || kind === 'article') return false;
	if (!isKindOfArticle(kind)) return knownKeys(content, kind as Reference['to'], article).has(key);
	return entriesOf(content, kind).some((one) => one.key === key && one.article === article);
}

/** The claims of the article that cite a source; first those in the file of the section. */
function claimsMeant(content: Content, { key, from }: Reference): string[] {
	const found = claimsCiting(content, key, from.article);
	const [near = [], others = []] = [true, false].map((isNear) =>
		found.filter(({ stem }) => (stem === from.stem) === isNear),
	);
	return [...near, ...others].map((one) => one.key);
}
