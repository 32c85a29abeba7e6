import type { Root } from 'mdast';
import { type z } from 'astro/zod';
import { findPlacements, type Placement } from '../prose/placements.ts';
import type { Place } from '../problems/problem.ts';
import { type RecordKind, recordSchemas, type RecordTypes } from '../model/record-types.ts';
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
}

/** A record with prose under its frontmatter. */
export interface ProseEntry<Kind extends RecordKind = RecordKind> extends Entry<Kind> {
	/** The prose; `undefined` if it does not parse. */
	prose: Root | undefined;
	/** Marks and components in the prose, in reading order. */
	placements: Placement[];
}

/** A file that does not parse. For a map of records, its key is the name of the file. */
export type Unread = Pick<Entry, 'kind' | 'key' | 'article'> & Pick<Room, 'holds'>;

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
	/** What is remembered of links, and what is not told of them. */
	links: LinkFiles;
	/** The pictures that prose may show; absent where nobody looked for them. */
	pictures?: Pictures;
}

interface Room {
	/** Which paths below the content folder hold this kind. */
	pattern: RegExp;
	kind: RecordKind;
	/** One record a file with prose, one record a file, or a map of records. */
	holds: 'prose' | 'record' | 'map';
}

/** Where each kind of record lives, first match wins. */
const rooms: Room[] = [
	{ pattern: /^articles\/([^/]+)\/index\.mdx$/, kind: 'article', holds: 'prose' },
	{ pattern: /^articles\/([^/]+)\/([^/]+)\.mdx$/, kind: 'section', holds: 'prose' },
	{ pattern: /^articles\/([^/]+)\/claims\/([^/]+)\.yaml$/, kind: 'claim', holds: 'map' },
	{ pattern: /^articles\/([^/]+)\/figures\/([^/]+)\.yaml$/, kind: 'figure', holds: 'record' },
	{ pattern: /^articles\/([^/]+)\/events\.yaml$/, kind: 'event', holds: 'map' },
	{ pattern: /^articles\/([^/]+)\/stances\.yaml$/, kind: 'stance', holds: 'map' },
	{ pattern: /^articles\/([^/]+)\/corrections\.yaml$/, kind: 'correction', holds: 'map' },
	{ pattern: /^sources\/[^/]+\.yaml$/, kind: 'source', holds: 'record' },
	{ pattern: /^publishers\/[^/]+\.yaml$/, kind: 'publisher', holds: 'record' },
	{ pattern: /^people\/[^/]+\.mdx$/, kind: 'person', holds: 'prose' },
	{ pattern: /^glossary\/[^/]+\.mdx$/, kind: 'term', holds: 'prose' },
];

/** Parses the files of a content folder. Never throws for what an editor wrote: faults and issues come with the result. */
export function parseContent(
	folder: string,
	files: readonly ContentFile[],
	pictures?: Pictures,
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
	};
	for (const file of files) {
		const path = file.path.slice(folder.length + 1);
		if (isLinkFile(path)) continue;
		const room = rooms.find(({ pattern }) => pattern.test(path));
		if (!room) {
			content.unexpectedFiles.push(file.path);
			continue;
		}
		const article = path.startsWith('articles/') ? path.split('/')[1] : undefined;
		const stem = path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
		const about = { file: file.path, stem, ...(article === undefined ? {} : { article }) };
		readFile(content, file, room, about);
	}
	return content;
}

type About = Pick<Entry, 'file' | 'stem' | 'article'>;

function readFile(content: Content, { path, text }: ContentFile, room: Room, about: About): void {
	const key = room.kind === 'article' ? (about.article ?? about.stem) : about.stem;
	const unread: Unread = { kind: room.kind, key, holds: room.holds, ...about };
	const fault = faultOf(path, text, room);
	if (fault) {
		content.faults.push({ kind: 'text', ...fault });
		content.unread.push(unread);
		return;
	}
	if (room.holds === 'prose') {
		const { frontmatter, prose, faults } = parseMdx(path, text);
		content.faults.push(...faults);
		if (frontmatter.faults.some((fault) => fault.kind === 'yaml')) {
			content.unread.push(unread);
			return;
		}
		content.entries.push({
			...makeEntry(room.kind, key, frontmatter.value ?? {}, frontmatter, [], about),
			prose,
			placements: prose ? findPlacements(prose) : [],
		} as ProseEntry);
		return;
	}
	const yaml = parseYaml(path, text);
	content.faults.push(...yaml.faults);
	if (yaml.faults.some((fault) => fault.kind === 'yaml')) {
		content.unread.push(unread);
		return;
	}
	if (room.holds === 'record') {
		content.entries.push(makeEntry(room.kind, key, yaml.value ?? {}, yaml, [], about));
		return;
	}
	if (!isMap(yaml.value ?? {})) {
		const reason = 'Expected a map from keys to records';
		content.faults.push({ kind: 'no-map', place: yaml.at([]), reason });
		content.unread.push(unread);
		return;
	}
	for (const [key, value] of Object.entries(yaml.value ?? {})) {
		content.entries.push(makeEntry(room.kind, key, value, yaml, [key], about));
	}
}

/** What keeps a file from being read at all. */
function faultOf(path: string, text: string, { holds }: Room): TextFault | undefined {
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
	const parsed = recordSchemas[kind].safeParse(value);
	return {
		kind,
		key,
		...about,
		value,
		data: parsed.data,
		issues: parsed.error?.issues ?? [],
		at: (path, side) => yaml.at([...prefix, ...path], side),
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
export function isWhole({ faults }: Content): boolean {
	return faults.every(({ kind }) => kind === 'duplicate-key');
}

/** The records that have prose, in the order of their files. */
export function proseEntriesOf(content: Content): readonly ProseEntry[] {
	return indexOf(content).prose;
}
