import { type RecordKind, kindOf, kinds, pathOf, recordKinds } from '../model/kinds.ts';
import type { Unread } from './entry.ts';

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
 * What a file that nothing reads may have been meant to hold, by its name and its folder: whatever
 * names that record is not wrong, the file is.
 *
 * @param path - Below the content folder.
 */
export function meantBy(path: string): Unread[] {
	const [folder = '', second = '', ...rest] = path.split('/');
	const name = path.replace(/^.*\//, '');
	const key = name.replace(/(?:\.(?:ya?ml|mdx?|markdown|txt|json)){1,3}$/i, '');
	if (folder.toLowerCase() === 'articles' && rest.length > 0) {
		return kindsIn(rest, name, key).map((kind) => {
			return { kind, key: kind === 'article' ? second : key, article: second };
		});
	}
	const kind = folders.get(folder.toLowerCase());
	if (kind !== undefined) return [{ kind, key }];
	const isProse = /\.mdx?$/i.test(name);
	const likely = isProse ? (['section', 'person', 'term'] as const) : (['source', 'publisher'] as const);
	return likely.map((one) => ({ kind: one, key }));
}

/** Which kinds a file of an article may be of. */
function kindsIn(below: readonly string[], name: string, key: string): RecordKind[] {
	const [home = ''] = below;
	if (below.length > 1 && /^claims?$/i.test(home)) return ['claim'];
	if (below.length > 1 && /^figures?$/i.test(home)) return ['figure'];
	if (key.toLowerCase() === 'index') return ['article'];
	const map = maps.get(key.toLowerCase());
	if (map !== undefined) return [map];
	return /ya?ml/i.test(name) ? ['claim', 'figure'] : ['section'];
}

/** The kind whose schema a record fits, where its own it does not: it lies in the folder of another. */
export function kindThatFits(kind: RecordKind, value: unknown): RecordKind | undefined {
	return recordKinds.find(
		(other) =>
			other !== kind &&
			kindOf(other).holds === kindOf(kind).holds &&
			kindOf(other).schema.safeParse(value).success,
	);
}

/** Where what a file was meant to hold is read, below the content folder. */
export function homeOf({ kind, key, article }: Unread): string {
	const parts = { article: article ?? key, section: key, [kind]: key };
	return pathOf(kind, kind === 'article' || article !== undefined ? parts : { [kind]: key });
}
