import type { Root } from 'mdast';
import { type z } from 'astro/zod';
import { findPlacements, type Placement } from '../prose/placements.ts';
import type { Place } from '../problems/problem.ts';
import { kindAt, kindOf, kinds, type RecordKind, type RecordTypes } from '../model/kinds.ts';
import type { ContentFile } from '../text/content-file.ts';
import { isLinkFile, type LinkFiles, readLinkFiles } from '../link-state/link-files.ts';
import type { Pictures } from './read-pictures.ts';
import { parseMdx } from './mdx-text.ts';
import {
	emptyFile,
	findFrontmatterFault,
	findTextFault,
	type TextFault,
} from '../text/text-fault.ts';
import { parseYaml, type PropertyPath, type SyntaxFault, type YamlText } from '../text/yaml-text.ts';

/** File of the content folder that says how the rules of `check` are taken. */
export const settingsFile = 'check.yaml';

/** Words that are right though no dictionary and no record has them, one a line, below the content folder. */
export const wordsFile = 'words.txt';

/** Addresses that readers may hold, and where they lead now, below the content folder. */
export const redirectsFile = 'redirects.yaml';

/** Files of the content folder itself that hold no records. */
const ownFiles: readonly string[] = [settingsFile, wordsFile, redirectsFile];

/** One record as it stands in a file. */
export interface Entry<Kind extends RecordKind = RecordKind> {
	kind: Kind;
	key: string;
	file: string;
	/** The article it belongs to, if it belongs to one. */
	article?: string;
	/** Name of the file it stands in, without ending: for a claim, its section. */
	stem: string;
	/** The data as written, whether or not the schema holds. */
	value: unknown;
	/** The data, if the schema holds. */
	data: RecordTypes[Kind] | undefined;
	/** What the schema says against it. */
	issues: z.core.$ZodIssue[];
	/** Place of a part of the record. */
	at(path: PropertyPath, side?: 'key' | 'value'): Place;
	/** Place of words within the text at a path. */
	find(path: PropertyPath, words: string, skip?: number): Place;
}

/** A record with prose under its frontmatter. */
export interface ProseEntry<Kind extends RecordKind = RecordKind> extends Entry<Kind> {
	/** The prose; `undefined` if it does not parse. */
	prose: Root | undefined;
	/** Marks and components in the prose, in reading order. */
	placements: Placement[];
}

/** A file that does not parse. For a map of records, its key is the name of the file. */
export type Unread = Pick<Entry, 'kind' | 'key' | 'article'>;

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
}

/** What rules about shared records need to know of the articles that are not among the entries. */
export interface Elsewhere {
	/** The shared records that they name, each once: `source/key`. */
	named: ReadonlySet<string>;
	/** The kinds of record that they have. */
	kinds: ReadonlySet<RecordKind>;
	/** The words in our own texts of them that the dictionary does not have. */
	strange: ReadonlySet<string>;
	/** The addresses of their pages, each from the root of the site. */
	addresses: ReadonlySet<string>;
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
	/** Kept by a caller that parses again and again: a file whose text is the same is not parsed anew. */
	cache?: ParseCache | undefined;
}

/** Parses the files of a content folder. Never throws for what an editor wrote: faults and issues come with the result. */
export function parseContent(
	folder: string,
	files: readonly ContentFile[],
	{ pictures, elsewhere, cache }: ParseOptions = {},
): Content {
	const content: Content = {
		folder,
		texts: new Map(files.map((file) => [file.path, file.text])),
		faults: [],
		unread: [],
		unexpectedFiles: [],
		entries: [],
		links: readLinkFiles(folder, files),
		...(pictures && { pictures }),
		...(elsewhere && { elsewhere }),
	};
	for (const file of files) {
		const path = file.path.slice(folder.length + 1);
		if (isLinkFile(path) || ownFiles.includes(path)) continue;
		const kind = kindAt(path);
		if (!kind) {
			content.unexpectedFiles.push(file.path);
			continue;
		}
		const { faults, unread, entries } = parseOnce(file, kind, path, cache);
		content.faults.push(...faults);
		if (unread) content.unread.push(unread);
		for (const entry of entries) content.entries.push(entry);
	}
	return content;
}

/** What one file comes to: its records, or why they cannot be read. */
interface ParsedFile {
	faults: SyntaxFault[];
	unread?: Unread;
	entries: readonly Entry[];
}

type About = Pick<Entry, 'file' | 'stem' | 'article'>;

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
	const article = path.startsWith('articles/') ? path.split('/')[1] : undefined;
	const stem = path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
	const about = { file: file.path, stem, ...(article === undefined ? {} : { article }) };
	const parsed = parseFile(file, kind, about);
	cache?.set(file.path, { file, parsed });
	return parsed;
}

function parseFile(file: ContentFile, kind: RecordKind, about: About): ParsedFile {
	const { path, text } = file;
	const { holds } = kindOf(kind);
	const key = kind === 'article' ? (about.article ?? about.stem) : about.stem;
	const unread: Unread = { kind, key, ...about };
	const fault = faultOf(file, kind);
	if (fault) return { faults: [{ kind: 'text', ...fault }], unread, entries: [] };
	if (holds === 'prose') {
		const { frontmatter, prose, faults } = parseMdx(path, text);
		if (isBroken(frontmatter)) return { faults, unread, entries: [] };
		const entry = makeEntry(kind, key, frontmatter.value ?? {}, frontmatter, [], about);
		const placements = prose ? findPlacements(prose) : [];
		return { faults, entries: [{ ...entry, prose, placements } as ProseEntry] };
	}
	const yaml = parseYaml(path, text);
	const { faults } = yaml;
	if (isBroken(yaml)) return { faults, unread, entries: [] };
	const value = yaml.value ?? {};
	if (holds === 'record') {
		return { faults, entries: [makeEntry(kind, key, value, yaml, [], about)] };
	}
	if (!isMap(value)) {
		const reason = 'Expected a map from keys to records';
		return { faults: [...faults, { kind: 'no-map', place: yaml.at([]), reason }], unread, entries: [] };
	}
	return {
		faults,
		entries: yaml.keys.map((name) => makeEntry(kind, name, value[name], yaml, [name], about)),
	};
}

function isBroken(yaml: YamlText): boolean {
	return yaml.faults.some(({ kind }) => kind === 'yaml');
}

/** What keeps a file from being read at all. */
function faultOf({ path, text, unreadable }: ContentFile, kind: RecordKind): TextFault | undefined {
	const { holds } = kindOf(kind);
	if (unreadable !== undefined) {
		return {
			place: { file: path, line: 1, column: 1 },
			reason: `The file cannot be read: ${unreadable}`,
			hint: 'Put the file itself in this place, with leave to read it, or remove what stands here.',
		};
	}
	const fault = findTextFault(path, text);
	if (fault || holds === 'map') return fault;
	if (holds === 'prose') return findFrontmatterFault(path, text);
	return text.trim() === '' ? { place: { file: path, line: 1, column: 1 }, ...emptyFile } : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function makeEntry(
	kind: RecordKind,
	key: string,
	value: unknown,
	yaml: YamlText,
	prefix: PropertyPath,
	about: About,
): Entry {
	const parsed = kinds[kind].schema.safeParse(value);
	return {
		kind,
		key,
		...about,
		value,
		data: parsed.data,
		issues: parsed.error?.issues ?? [],
		at: (path, side) => yaml.at([...prefix, ...path], side),
		find: (path, words, skip) => yaml.find([...prefix, ...path], words, skip),
	};
}

/** What is asked of a content again and again, looked up once: contents do not change. */
const indexes = new WeakMap<Content, { kinds: Map<RecordKind, Entry[]>; prose: ProseEntry[] }>();

function indexOf(content: Content) {
	const known = indexes.get(content);
	if (known) return known;
	const index = {
		kinds: Map.groupBy(content.entries, ({ kind }) => kind),
		prose: content.entries.filter((entry): entry is ProseEntry => 'placements' in entry),
	};
	indexes.set(content, index);
	return index;
}

/** The records of one kind, in the order of their files. */
export function entriesOf<Kind extends RecordKind>(
	content: Content,
	kind: Kind,
): readonly Entry<Kind>[] {
	return (indexOf(content).kinds.get(kind) ?? []) as Entry<Kind>[];
}

/** Whether every file parses, so that what is not found is not there. */
export function isWhole({ faults, elsewhere }: Content): boolean {
	return elsewhere?.isWhole !== false && faults.every(keepsReadable);
}

/** Whether every file of an article parses. */
export function isWholeArticle({ faults, folder }: Content, article: string | undefined): boolean {
	const own = `${folder}/articles/${article ?? ''}/`;
	return faults.every((fault) => keepsReadable(fault) || !fault.place.file.startsWith(own));
}

function keepsReadable({ kind }: SyntaxFault): boolean {
	return kind === 'duplicate-key';
}

/** The records that have prose, in the order of their files. */
export function proseEntriesOf(content: Content): readonly ProseEntry[] {
	return indexOf(content).prose;
}
