import type { Pictures } from './read-pictures.ts';
import type { Entry, ProseEntry, Unread } from './entry.ts';
import { copyFault } from './file-copies.ts';
import { meantBy } from './misplaced.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { ContentFile } from '../text/content-file.ts';
import type { SyntaxFault } from '../text/yaml-text.ts';
import { isKindOfArticle, kindAt, type RecordKind } from '../model/kinds.ts';
import type { Beside } from './questions.ts';
import { isLinkFile, type LinkFiles, readLinkFiles } from '../link-state/link-files.ts';
import { onceFor } from './once-for.ts';

/** File of the content folder that says how the rules of `check` are taken. */
export const settingsFile = 'check.yaml';

/** Words that are right though no dictionary and no record has them, one a line, below the content folder. */
export const wordsFile = 'words.txt';

/** Addresses that readers may hold, and where they lead now, below the content folder. */
export const redirectsFile = 'redirects.yaml';

/** Files of the content folder itself that hold no records. */
const ownFiles: readonly string[] = [settingsFile, wordsFile, redirectsFile];

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
	/** Files that stand where nothing is read. */
	unexpectedFiles: string[];
	/** Every record, in the order of its files. */
	entries: Entry[];
	/** What is remembered of links, and what is not reported of them. */
	links: LinkFiles;
	/** The pictures that prose may show; absent where nobody looked for them. */
	pictures?: Pictures;
	/** What the rest of a publication is like, where this is a part of it. */
	elsewhere?: Elsewhere;
	/** The records that all articles share, where this holds articles alone; see `questions.ts`. */
	beside?: Beside;
}

/** What rules about shared records need to know of the articles that are not among the entries. */
export interface Elsewhere {
	/** The shared records that they name, each once: `source/key`. */
	named: ReadonlySet<string>;
	/** The kinds of record that they have. */
	kinds: ReadonlySet<RecordKind>;
	/** The words in our own texts of them that the dictionary does not have. */
	strange: ReadonlySet<string>;
	/** The addresses of their pages, each from the root of the site; few contents ask for them. */
	addresses: () => readonly string[];
	/** Whether every file of them parses. */
	isWhole: boolean;
}

/** What was parsed of each file, with the text it was parsed from. */
export type ParseCache = Map<string, { file: ContentFile; parsed: ParsedFile }>;

interface ParseOptions {
	/** The pictures that prose may show. */
	pictures?: Pictures | undefined;
	/** What the rest of the publication is like, where the files are a part of it. */
	elsewhere?: Elsewhere | undefined;
	/** The records that all articles share, where the files are those of articles alone. */
	beside?: Beside | undefined;
	/** Kept by a caller that parses again and again: a file whose text is the same is not parsed again. */
	cache?: ParseCache | undefined;
}

/** Parses the files of a content folder. Never throws for what an editor wrote: faults and issues come with the result. */
export function parseContent(
	folder: string,
	files: readonly ContentFile[],
	{ pictures, elsewhere, beside, cache }: ParseOptions = {},
): Content {
	const content: Content = {
		folder,
		texts: new Map(files.map((file) => [file.path, file.text])),
		faults: [],
		// What a broken file would hold may be of any article.
		unread: beside ? [...beside.shared.unread] : [],
		unexpectedFiles: [],
		entries: [],
		links: readLinkFiles(folder, files),
		...(pictures && { pictures }),
		...(elsewhere && { elsewhere }),
		...(beside && { beside }),
	};
	for (const file of files) {
		const path = file.path.slice(folder.length + 1);
		if (isLinkFile(path) || ownFiles.includes(path)) continue;
		const copy = copyFault(file, content.texts);
		if (copy) {
			content.faults.push(copy);
			continue;
		}
		const kind = kindAt(path);
		if (!kind) {
			content.unexpectedFiles.push(file.path);
			content.unread.push(...meantBy(path, file.text));
			continue;
		}
		const { faults, unread, entries } = parseOnce(file, kind, path, cache);
		content.faults.push(...faults);
		if (unread) content.unread.push(unread);
		for (const entry of entries) content.entries.push(entry);
	}
	return content;
}

/** What a file comes to, parsed again only if its text has changed. */
function parseOnce(
	file: ContentFile,
	kind: RecordKind,
	path: string,
	cache: ParseCache | undefined,
): ParsedFile {
	const known = cache?.get(file.path);
	if (known?.file.text === file.text && known.file.unreadable === file.unreadable) {
		return known.parsed;
	}
	const parsed = parseFile(file, kind, path);
	cache?.set(file.path, { file, parsed });
	return parsed;
}

/** What is asked of a content again and again, looked up once: contents do not change. */
interface Index {
	kinds: Map<RecordKind, Entry[]>;
	prose: ProseEntry[];
	/** The records of each kind that was asked for by key. */
	keys: Map<RecordKind, Map<string, Entry>>;
}

const indexOf = onceFor(
	({ entries }: Content): Index => ({
		kinds: Map.groupBy(entries, ({ kind }) => kind),
		prose: entries.filter((entry): entry is ProseEntry => 'placements' in entry),
		keys: new Map(),
	}),
);

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

/** Whether every file parses, so that what is not found is not there. */
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
	// What lies outside of all articles may be of this one.
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
