import type { Pictures } from './read-pictures.ts';
import type { Entry, ProseEntry, Unread } from './entry.ts';
import type { SyntaxFault } from '../text/yaml/yaml-text.ts';
import { isKindOfArticle, type RecordKind } from '../model/kinds.ts';
import type { LinkFiles } from '../link-state/link-files.ts';
import { onceFor } from './once-for.ts';

/** File of the content folder that sets the severity of the rules of `check` and lists exceptions. */
export const settingsFile = 'check.yaml';

/**
 * File below the content folder with correct words that neither a dictionary nor a record has, one
 * on each line.
 */
export const wordsFile = 'words.txt';

/**
 * File below the content folder with addresses that readers may have saved, and where they lead
 * now.
 */
export const redirectsFile = 'redirects.yaml';

/** Everything an editor wrote, parsed, with places. */
export interface Content {
	/** The folder it was read from, as the paths of its files begin. */
	folder: string;
	/** Text of each file, by path. */
	texts: ReadonlyMap<string, string>;
	/** Texts that do not parse. */
	faults: SyntaxFault[];
	/** Files whose YAML does not parse: their records are not among the entries. */
	unread: Unread[];
	/** Files in places where nothing is read. */
	unexpectedFiles: string[];
	/** Every record, in the order of its files. */
	entries: Entry[];
	/** What the link check remembers, and what it must not report. */
	links: LinkFiles;
	/** The pictures that prose may show; absent if they were not looked for. */
	pictures?: Pictures;
	/** What rules need to know about the rest of the publication, if this is only a part of it. */
	elsewhere?: Elsewhere;
	/** The records that all articles share, if this content has only articles; see `questions.ts`. */
	beside?: Beside;
}

/** What rules about shared records need to know about the articles that are not among the entries. */
export interface Elsewhere {
	/** The shared records that they name, each once: `source/key`. */
	named: ReadonlySet<string>;
	/** The kinds of record that they have. */
	kinds: ReadonlySet<RecordKind>;
	/** The words of our own texts in them that the dictionary does not have. */
	strange: ReadonlySet<string>;
	/**
	 * The addresses of their pages, each from the root of the site. A function, because few contents
	 * need them.
	 */
	addresses: () => readonly string[];
	/** Whether all their files parse. */
	isWhole: boolean;
}

/** The records that all articles share, for a content that has only articles. */
export interface Beside {
	shared: Content;
	/** What was asked about them. */
	asked: Answers;
	/**
	 * The day from which results that depend on the date may change: `YYYY-MM-DD`, or as much of it
	 * as is written.
	 */
	until?: string;
}

/**
 * Answers by question, then by its second argument (`''` if it has none), then by key. Most are
 * asked for again.
 */
export type Answers = Map<string, Map<string, Map<string, unknown>>>;

/** Lookups that are needed repeatedly, made once because contents do not change. */
interface Index {
	kinds: Map<RecordKind, Entry[]>;
	prose: ProseEntry[];
	/** Records by key, for each kind that was looked up so far. */
	keys: Map<RecordKind, Map<string, Entry>>;
}

const indexOf = onceFor(({ entries }: Content): Index => ({
	kinds: Map.groupBy(entries, ({ kind }) => kind),
	prose: entries.filter((entry): entry is ProseEntry => 'placements' in entry),
	keys: new Map(),
}));

/** The records of one kind, in the order of their files. */
export function entriesOf<Kind extends RecordKind>(
	content: Content,
	kind: Kind,
): readonly Entry<Kind>[] {
	return (indexOf(content).kinds.get(kind) ?? []) as Entry<Kind>[];
}

/** The record of a kind that belongs to no article, by its key. */
export function entryOf<Kind extends RecordKind>(
	content: Content,
	kind: Kind,
	key: string,
): Entry<Kind> | undefined {
	const { keys } = indexOf(content);
	const known = keys.get(kind) ?? new Map(entriesOf(content, kind).map((one) => [one.key, one]));
	keys.set(kind, known);
	return known.get(key) as Entry<Kind> | undefined;
}

/** Whether every file parses, so a record that is not found does not exist. */
export function isWhole({
	faults,
	unread,
	elsewhere,
}: Pick<Content, 'faults' | 'unread' | 'elsewhere'>): boolean {
	return elsewhere?.isWhole !== false && unread.every(isBlank) && faults.length === 0;
}

/** Whether every file of an article parses. */
export function isWholeArticle(
	{ faults, unread, folder }: Content,
	article: string | undefined,
): boolean {
	// A file outside all articles may belong to this one.
	const others = unread.filter((file) => !isBlank(file));
	if (others.some((file) => file.article === article || isOrphaned(file))) return false;
	const own = `${folder}/articles/${article ?? ''}/`;
	return faults.every((fault) => keepsReadable(fault) || !fault.place.file.startsWith(own));
}

function isBlank({ blank }: Unread): boolean {
	return blank !== undefined;
}

function isOrphaned({ kind, article }: Unread): boolean {
	return kind !== 'article' && isKindOfArticle(kind) && article === undefined;
}

function keepsReadable({ kind }: SyntaxFault): boolean {
	return kind === 'duplicate-key';
}

/** The records that have prose, in the order of their files. */
export function proseEntriesOf(content: Content): readonly ProseEntry[] {
	return indexOf(content).prose;
}
