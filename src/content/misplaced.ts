import { type RecordKind, kindOf, kinds, pathOf, recordKinds } from '../model/kinds.ts';
import { parseYaml } from '../text/yaml-text.ts';
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
 * The records that a file in the wrong place was probably meant to hold, judged by its name, folder
 * and fields. References to those records are not reported, because the error is in the file.
 *
 * @param path - Path below the content folder.
 */
export function meantBy(path: string, text: string): Unread[] {
	const [folder = '', second = '', ...rest] = path.split('/');
	const written = path.replace(/^.*\//, '');
	const name = originalName(written) ?? written;
	const key = name.replace(/(?:\.(?:ya?ml|mdx?|markdown|txt|json)){1,3}$/i, '');
	if (folder.toLowerCase() === 'articles' && rest.length > 0) {
		return kindsIn(rest, name, key, text).map((kind) => {
			const isShared = !kinds[kind].path.startsWith('articles/');
			return isShared
				? { kind, key }
				: { kind, key: kind === 'article' ? second : key, article: second };
		});
	}
	const kind = folders.get(folder.toLowerCase());
	if (kind !== undefined) return [{ kind, key }];
	const isProse = /\.mdx?$/i.test(name);
	const likely = isProse ? (['section', 'person', 'term'] as const) : (['source', 'publisher'] as const);
	const fields = isProse ? (/^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '') : text;
	const held = kindsOfFields(fields, isProse ? ['article', ...likely] : likely);
	return (held.length > 0 ? held : likely).map((one) => ({ kind: one, key }));
}

/**
 * The kinds whose schemas have every outermost field of a record, or every field of each record of
 * a map.
 */
function kindsOfFields(text: string, among: readonly RecordKind[]): RecordKind[] {
	const { value } = parseYaml('', text);
	if (!isMap(value)) return [];
	return among.filter((kind) => {
		const { holds, schema } = kindOf(kind);
		const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
		const records = holds === 'map' ? Object.values(value) : [value];
		return (
			records.length > 0 &&
			records.every((record) => {
				const fields = isMap(record) ? Object.keys(record) : [];
				return fields.length > 1 && fields.every((field) => known.includes(field));
			})
		);
	});
}

/** The kinds of record that a file of an article may hold. */
function kindsIn(
	below: readonly string[],
	name: string,
	key: string,
	text: string,
): RecordKind[] {
	const [home = ''] = below;
	if (below.length > 1 && /^claims?$/i.test(home)) return ['claim'];
	if (below.length > 1 && /^figures?$/i.test(home)) return ['figure'];
	if (key.toLowerCase() === 'index') return ['article'];
	const map = maps.get(key.toLowerCase());
	if (map !== undefined) return [map];
	if (!/ya?ml/i.test(name)) return ['section'];
	const held = kindsOfFields(text, ['claim', 'figure', 'source', 'publisher']);
	return held.length > 0 ? held : ['claim', 'figure'];
}

/**
 * Another kind whose schema a record fits. Used for a record that does not fit its own kind: it is
 * in the folder of another kind, or where a map of several records is read.
 */
export function kindThatFits(kind: RecordKind, value: unknown): RecordKind | undefined {
	const holds = kindOf(kind).holds === 'prose' ? 'prose' : 'record';
	return recordKinds.find(
		(other) =>
			other !== kind &&
			kindOf(other).holds === holds &&
			kindOf(other).schema.safeParse(value).success,
	);
}

/** Where the record that a file was meant to hold is read: a path below the content folder. */
export function homeOf({ kind, key, article }: Unread): string {
	const parts = { article: article ?? key, section: key, [kind]: key };
	return pathOf(kind, kind === 'article' || article !== undefined ? parts : { [kind]: key });
}
