import { kindOf, kinds, type RecordKind } from '../model/kinds.ts';
import { withAuthors } from '../model/records/old-author.ts';
import { findPlacements } from '../prose/placements.ts';
import type { ContentFile } from '../text/content-file.ts';
import {
	emptyFile,
	findFrontmatterFault,
	findTextFault,
	type TextFault,
} from '../text/text-fault.ts';
import { parseYaml, type SyntaxFault, type YamlText } from '../text/yaml/yaml-text.ts';
import type { PropertyPath } from '../text/yaml/property-path.ts';
import type { Entry, ProseEntry, Unread } from './entry.ts';
import { fieldsWithoutKey, recordWithoutKey } from './fields-without-key.ts';
import { isMap } from './is-map.ts';
import { parseMdx } from './mdx-text.ts';
import { homeOf, kindThatFits, neededAt } from './misplaced.ts';

/** The result of parsing one file: its records, or why they cannot be read. */
export interface ParsedFile {
	faults: SyntaxFault[];
	unread?: Unread;
	entries: readonly Entry[];
}

/** Where a file is: its path, its name and its article. */
type About = Pick<Entry, 'file' | 'stem' | 'article'>;

/**
 * Parses one file. Never throws for what an editor wrote.
 *
 * @param below - Its path below the content folder.
 */
export function parseFile(file: ContentFile, kind: RecordKind, below: string): ParsedFile {
	const { path, text } = file;
	const article = below.startsWith('articles/') ? below.split('/')[1] : undefined;
	const stem = below.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
	const about: About = { file: path, stem, ...(article === undefined ? {} : { article }) };
	const { holds } = kindOf(kind);
	const key = kind === 'article' ? (about.article ?? about.stem) : about.stem;
	const unread: Unread = { kind, key, ...about };
	const fault = faultOf(file, kind);
	if (fault) return { faults: [{ kind: 'text', ...fault }], unread, entries: [] };
	if (holds === 'prose') {
		const { frontmatter, prose, faults } = parseMdx(path, text);
		if (isBroken(frontmatter)) return { faults, unread, entries: [] };
		const entry = makeEntry(kind, key, frontmatter.value ?? {}, frontmatter, [], about);
		const misplaced = misplacedOf(entry, about, text);
		if (misplaced) return misplaced;
		const placements = prose ? findPlacements(prose) : [];
		return { faults, entries: [{ ...entry, prose, placements } as ProseEntry] };
	}
	if (holds === 'map' && text.trim() === '') {
		return { faults: [], unread: { ...unread, blank: path }, entries: [] };
	}
	const yaml = parseYaml(path, text);
	const { faults } = yaml;
	if (isBroken(yaml)) return { faults, unread, entries: [] };
	// A file with only comments counts as empty.
	if (yaml.value === null && holds === 'record') {
		return { faults: [{ kind: 'text', place: yaml.at([]), ...emptyFile }], unread, entries: [] };
	}
	const value = yaml.value ?? {};
	if (holds === 'record') {
		const entry = makeEntry(kind, key, value, yaml, [], about);
		return misplacedOf(entry, about, text) ?? { faults, entries: [entry] };
	}
	if (!isMap(value)) {
		return {
			faults: [...faults, { kind: 'no-map', place: yaml.at([]), ...noMap }],
			unread,
			entries: [],
		};
	}
	if (Object.values(value).filter((one) => !isMap(one)).length > 1) {
		const misplaced = misplacedIn(kind, value, about, text);
		if (misplaced) return misplaced;
	}
	const [field] = fieldsWithoutKey(kind, value, yaml.keys);
	const repeated = faults.flatMap((one) => (one.kind === 'duplicate-key' ? [one.place] : []));
	const place = field === undefined ? recordWithoutKey(text, repeated) : yaml.at([field], 'key');
	// We cannot know which record a field belongs to, so nothing else about the fields is reported.
	if (place) {
		return { faults: [{ kind: 'no-map', place, ...noKey(place.column > 1) }], unread, entries: [] };
	}
	const entries = yaml.keys.map((name) => makeEntry(kind, name, value[name], yaml, [name], about));
	const isStrange = entries.every(({ issues }) => issues.length > 1);
	const misplaced = isStrange ? misplacedIn(kind, value, about, text) : undefined;
	return misplaced ?? { faults, entries };
}

const noMap = {
	reason: 'The file does not give each record a key',
	hint: 'Expected a map from keys to records: write `some-key:`, and below it the fields of the record, indented.',
};

/** The error for a record whose fields are where its key belongs. */
function noKey(isIndented: boolean): Pick<SyntaxFault, 'reason' | 'hint'> {
	return {
		reason: 'The record that begins here has no key',
		hint: `Write \`some-key:\` on a separate line above it${isIndented ? ', without an indent' : ', and indent each line of the record by two more spaces'}.`,
	};
}

/**
 * The result for a file whose record is of another kind than its folder; `undefined` if the kind is
 * right.
 */
function misplacedOf(
	{ kind, value, issues }: Entry,
	about: About,
	text: string,
): ParsedFile | undefined {
	// Most records have the fields of their kind, or miss one of them.
	return issues.length < 2 ? undefined : misplacedIn(kind, value, about, text);
}

/** The result for a file that holds records of another kind; `undefined` if no other kind fits. */
function misplacedIn(
	kind: RecordKind,
	value: unknown,
	about: About,
	text: string,
): ParsedFile | undefined {
	const other = kindThatFits(kind, value);
	if (other === undefined) return undefined;
	const { file, article, stem } = about;
	const meant: Unread = { kind: other, key: stem, ...about };
	const home = kindOf(kind)
		.path.replace('<article>', article ?? '')
		.replace(/<[a-z]+>/, stem);
	const place = { file, line: 1, column: 1 };
	const reason =
		kindOf(other).holds === 'map'
			? `This file contains ${other}s, but it is in the place of a ${kind}`
			: `This is the record of a ${other}, but it is in the place of a ${kind}`;
	const hint = `Move it to \`${file.slice(0, -home.length)}${homeOf(meant)}\`${neededAt(meant, text)}.`;
	return { faults: [{ kind: 'misplaced', place, reason, hint }], unread: meant, entries: [] };
}

function isBroken(yaml: YamlText): boolean {
	return yaml.faults.some(({ kind }) => kind === 'yaml');
}

/** The error, if any, that prevents a file from being read at all. */
function faultOf({ path, text, unreadable }: ContentFile, kind: RecordKind): TextFault | undefined {
	const { holds } = kindOf(kind);
	if (unreadable !== undefined) {
		return {
			place: { file: path, line: 1, column: 1 },
			reason: `The file cannot be read: ${unreadable}`,
			hint: 'Put a readable file in this place, or remove what is here.',
		};
	}
	const fault = findTextFault(path, text);
	if (fault || holds === 'map') return fault;
	if (holds === 'prose') return findFrontmatterFault(path, text);
	return text.trim() === ''
		? { place: { file: path, line: 1, column: 1 }, ...emptyFile }
		: undefined;
}

function makeEntry(
	kind: RecordKind,
	key: string,
	value: unknown,
	yaml: YamlText,
	prefix: PropertyPath,
	about: About,
): Entry {
	const parsed = kinds[kind].schema.safeParse(kind === 'article' ? withAuthors(value) : value);
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
