import { keyPattern } from '../model/records/key.ts';
import {
	kindAt,
	kindOf,
	kindsOf,
	type RecordKind,
	recordKinds,
	type Target,
} from '../model/kinds.ts';
import { plainKey } from '../text/plain-key.ts';
import type { Content } from './content.ts';
import type { Entry, Unread } from './entry.ts';
import { question } from './questions.ts';
import { recordName } from './record-name.ts';
import { findReferences, type Reference, referencesTo } from './references.ts';
import { getOrMake, onceFor } from './once-for.ts';

/** What a reference names, and the article that contains it, if any. */
type Naming = Pick<Reference, 'to' | 'key'> & { from: Pick<Entry, 'article'> };

/**
 * Whether no record can have the key that a reference names. A map that does not parse may hold any
 * key of its kind. Any other file that does not parse still has the key in its name.
 */
export function isDangling({ to, key, from: { article } }: Naming, content: Content): boolean {
	// Asked first, so that the question is noted.
	if (!isOfArticle(to) && isShared(content, key, to)) return false;
	if (mayBeUnread(content, to, key, article)) return false;
	return !hasKey(content, to, key, article) && !hasHidden(content, to, article);
}

/** Whether a key may belong to a record in a file that does not parse. */
function mayBeUnread(
	{ unread }: Content,
	to: Target,
	key: string,
	article: string | undefined,
): boolean {
	return unread.some(
		(file) =>
			(kindOf(file.kind).holds === 'map'
				? to === file.kind
				: key === file.key && isOf(to, file.kind)) &&
			// A file outside all articles may belong to this one.
			(!isOfArticle(to) || file.article === article || file.article === undefined),
	);
}

/**
 * A key with the wrong shape is reported where it is written. So here it also counts as the key
 * that it would be fixed to.
 */
function hasKey(content: Content, to: Target, key: string, article: string | undefined): boolean {
	const known = knownKeys(content, to, article);
	return known.has(key) || misshapenKeys(known).has(key);
}

/** Whether the records that all articles share have a key, or may have it. */
const isShared = question(
	'is-shared',
	(key, to) => kindsOf(to as Target).map((kind) => [recordName(kind, key), to]),
	(shared, key, to) =>
		hasKey(shared, to as Target, key, undefined) ||
		mayBeUnread(shared, to as Target, key, undefined),
);

/** The keys that a reference to a shared record may name. */
const sharedKeys = question(
	'shared-keys',
	(_, to) => [['', to]],
	(shared, _, to) => keysAt(shared, to as Target, undefined),
);

/**
 * Whether a map of such records has a key twice. One of the two should have another key, which may
 * be the one that is named.
 */
function hasHidden({ faults, folder }: Content, to: Target, article: string | undefined): boolean {
	return faults.some(({ kind, place }) => {
		if (kind !== 'duplicate-key' || place.column > 1) return false;
		const found = kindAt(place.file.slice(folder.length + 1));
		return found === to && place.file.startsWith(`${folder}/articles/${article ?? ''}/`);
	});
}

/** The keys that keys with the wrong shape would be fixed to. */
const misshapenKeys = onceFor(
	(known: ReadonlySet<string>): ReadonlySet<string> =>
		new Set([...known].filter((key) => !keyPattern.test(key)).map(plainKey)),
);

/** Empty map files that should hold a record the article names. */
export function blankButNamed(content: Content): Unread[] {
	return content.unread.filter(
		({ kind, article, blank }) =>
			blank !== undefined &&
			findReferences(content).some(
				(reference) =>
					reference.to === kind &&
					reference.from.article === article &&
					!knownKeys(content, kind, article).has(reference.key),
			),
	);
}

function isOf(to: Target, kind: RecordKind): boolean {
	return kindsOf(to).includes(kind);
}

/** The ways in which records of a kind can be named. */
export function targetsOf(kind: RecordKind): readonly Target[] {
	return targets.filter((target) => isOf(target, kind));
}

/** The keys that an article names and that no record of its own has. */
export function missingKeys(
	content: Content,
	to: Target,
	article: string | undefined,
): ReadonlySet<string> {
	return new Set(
		referencesTo(content, to)
			.filter((reference) => reference.from.article === article && isDangling(reference, content))
			.map(({ key }) => key),
	);
}

/** Whether what is named belongs to the article that names it. */
export function isOfArticle(to: Target): boolean {
	return to === 'claim' || to === 'figure' || to === 'event';
}

/**
 * The keys that a reference of this sort may name. Claims, figures and events belong to the article
 * that contains the reference.
 */
export function knownKeys(
	content: Content,
	to: Target,
	article: string | undefined,
): ReadonlySet<string> {
	return content.beside && !isOfArticle(to)
		? sharedKeys(content, '', to)
		: keysAt(content, to, article);
}

function keysAt(content: Content, to: Target, article: string | undefined): ReadonlySet<string> {
	return keysOf(content).get(ownerOf(to, article))?.get(to) ?? noKeys;
}

const noKeys: ReadonlySet<string> = new Set();

/**
 * Keys by the article whose references can name them, if they belong to one, and by the kind of
 * reference.
 */
const keysOf = onceFor(({ entries }: Content) => {
	const found = new Map<string, Map<Target, Set<string>>>();
	for (const { kind, key, article } of entries) {
		for (const target of targets) {
			if (!isOf(target, kind)) continue;
			const owned = getOrMake(
				found,
				ownerOf(target, article),
				() => new Map<Target, Set<string>>(),
			);
			getOrMake(owned, target, () => new Set()).add(key);
		}
	}
	return found;
});

const targets = [
	...new Set(recordKinds.flatMap((kind): Target[] => Object.values(kindOf(kind).names))),
	'term' as const,
];

/** The article that records of a kind belong to; `''` for those that articles share. */
function ownerOf(to: Target, article = ''): string {
	return isOfArticle(to) ? article : '';
}
