import {
	isKindOfArticle,
	type RecordKind,
	kindOf,
	kinds,
	pathOf,
	recordKinds,
} from '../model/kinds.ts';
import { parseYaml } from '../text/yaml/yaml-text.ts';
import type { Unread } from './entry.ts';
import { originalName } from './file-copies.ts';
import { isMap } from './is-map.ts';

/** Folders that hold one kind of record, by their name. */
const folders = new Map(
	(['source', 'publisher', 'person', 'term'] as const).map((kind) => [
		kinds[kind].path.split('/')[0] ?? '',
		kind,
	]),
);

/** Files of an article that hold a map, by their name without ending. */
const maps = new Map(
	(['event', 'stance', 'correction'] as const).map((kind): [string, RecordKind] => [
		`${kind}s`,
		kind,
	]),
);

/**
 * The records that a file in the wrong place was probably meant to hold, judged by its fields, name
 * and folder. References to those records are not reported, because the error is in the file.
 *
 * @param path - Path below the content folder.
 */
export function meantBy(path: string, text: string): Unread[] {
	const [folder = '', second = '', ...rest] = path.split('/');
	const written = path.replace(/^.*\//, '');
	const name = originalName(written) ?? written;
	const key = name.replace(/(?:\.(?:ya?ml|mdx?|markdown|txt|json)){1,3}$/i, '');
	const article = folder.toLowerCase() === 'articles' && rest.length > 0 ? second : undefined;
	const places = article === undefined ? kindsOfFolder(folder, name) : kindsIn(rest, name, key);
	const value = valueOf(text);
	const held = kindsOfFields(value, recordKinds);
	// Records of two kinds can have the same fields. Then the place decides.
	const here = held.filter((kind) => places.includes(kind));
	const likely = here.length > 0 ? here : held.length > 0 ? held : places;
	return likely.map((kind) => {
		if (article === undefined || !isKindOfArticle(kind)) return { kind, key };
		return { kind, key: kind === 'article' ? article : key, article };
	});
}

/** The fields of a file: its frontmatter, or else the whole file. */
function valueOf(text: string): unknown {
	return parseYaml('', frontmatterOf(text) ?? text).value;
}

function frontmatterOf(text: string): string | undefined {
	return /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1];
}

/** The share of a record’s fields that a schema must have for the record to be of its kind. */
const most = 3 / 4;

/** The kinds whose schemas have most of the outermost fields of a record, or of the records of a map. */
function kindsOfFields(value: unknown, among: readonly RecordKind[]): RecordKind[] {
	const shares = among.map((kind) => ({ kind, share: knownShare(kind, value) }));
	const best = Math.max(most, ...shares.map(({ share }) => share));
	return shares.flatMap(({ kind, share }) => (share === best ? [kind] : []));
}

/** The share of the fields of a record, or of the records of a map, that a kind has. One field alone decides nothing. */
function knownShare(kind: RecordKind, value: unknown): number {
	if (!isMap(value)) return 0;
	const { holds, schema } = kindOf(kind);
	const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
	const records = holds === 'map' ? Object.values(value) : [value];
	if (!records.every(isMap)) return 0;
	const fields = records.flatMap((record) => Object.keys(record));
	if (fields.length < 2 * records.length) return 0;
	return fields.filter((field) => known.includes(field)).length / fields.length;
}

/** The kinds of record that a file outside the articles may hold, by its place. */
function kindsOfFolder(folder: string, name: string): readonly RecordKind[] {
	const kind = folders.get(folder.toLowerCase());
	if (kind !== undefined) return [kind];
	return /\.mdx?$/i.test(name) ? ['section', 'person', 'term'] : ['source', 'publisher'];
}

/** The kinds of record that a file of an article may hold, by its place. */
function kindsIn(below: readonly string[], name: string, key: string): readonly RecordKind[] {
	const [home = ''] = below;
	if (below.length > 1 && /^claims?$/i.test(home)) return ['claim'];
	if (below.length > 1 && /^figures?$/i.test(home)) return ['figure'];
	if (key.toLowerCase() === 'index') return ['article'];
	const map = maps.get(key.toLowerCase());
	if (map !== undefined) return [map];
	return /ya?ml/i.test(name) ? ['claim', 'figure'] : ['section'];
}

/**
 * Another kind that a record, or a map of records, has by its fields. Used for a record in the folder
 * of another kind.
 */
export function kindThatFits(kind: RecordKind, value: unknown): RecordKind | undefined {
	const own = knownShare(kind, value);
	const [other] = own > 2 / 3 ? [] : kindsOfFields(value, recordKinds);
	return other !== undefined && knownShare(other, value) > own ? other : undefined;
}

/** What else a record needs if its kind has frontmatter and the file has none. */
export function neededAt({ kind }: Unread, text: string): string {
	const isProse = kindOf(kind).holds === 'prose';
	const needsLines =
		isProse && frontmatterOf(text) === undefined && knownShare(kind, valueOf(text)) > 0;
	return needsLines
		? ', and write a line of three hyphens `---` before its fields and after them'
		: '';
}

/** Where the record that a file was meant to hold is read: a path below the content folder. */
export function homeOf({ kind, key, article }: Unread): string {
	if (kind !== 'article') return pathOf(kind, { section: key, [kind]: key, article });
	// An `index.mdx` outside all folders does not say to which article it belongs.
	return pathOf(kind, { article: article ?? (key === 'index' ? undefined : key) });
}
