import type { Content } from '../../content/content.ts';
import type { Entry } from '../../content/entry.ts';
import { pathOf, type RecordKind } from '../../model/kinds.ts';

/** A file of a record. */
export interface OwnFile {
	file: string;
	/** The path of the file once the record has another key. */
	namedBy: (key: string) => string;
}

/**
 * The files that are renamed and removed along with a record that has its own file: the folder of
 * an article, a section with its claims, a source with its capture.
 */
export function filesOf(content: Content, { kind, key, article }: Entry): OwnFile[] {
	const { folder, texts } = content;
	if (kind === 'article') return inFolderOf(key, folder, texts.keys());
	// A capture has the name of its source.
	const named = kind === 'capture' ? 'source' : kind;
	return [kind, ...(besides[kind] ?? [])]
		.map((of) => (name: string) => `${folder}/${pathOf(of, { article, [named]: name })}`)
		.map((namedBy) => ({ file: namedBy(key), namedBy }))
		.filter(({ file }) => texts.has(file));
}

/** The files in the folder of an article that are not text: its pictures. */
export function picturesOf({ folder, texts, pictures }: Content, { kind, key }: Entry): OwnFile[] {
	if (kind !== 'article') return [];
	const others = [...(pictures?.keys() ?? [])].filter((file) => !texts.has(file));
	return inFolderOf(key, folder, others);
}

function inFolderOf(article: string, folder: string, files: Iterable<string>): OwnFile[] {
	const own = `${folder}/articles/${article}/`;
	return [...files]
		.filter((file) => file.startsWith(own))
		.map((file) => ({
			file,
			namedBy: (name) => `${folder}/articles/${name}/${file.slice(own.length)}`,
		}));
}

/** Kinds whose files are named after a record of another kind. */
const besides: Partial<Record<RecordKind, RecordKind[]>> = {
	section: ['claim'],
	source: ['capture'],
};
