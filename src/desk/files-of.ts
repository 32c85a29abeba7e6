import type { Content } from '../content/content.ts';
import type { Entry } from '../content/entry.ts';
import { pathOf, type RecordKind } from '../model/kinds.ts';

/** A file of a record. */
interface OwnFile {
	file: string;
	/** Where it lies once the record has another key. */
	namedBy: (key: string) => string;
}

/**
 * The files that stand and fall with a record that has a file of its own: the folder of an article, a
 * section with its claims, a source with what was read of it.
 */
export function filesOf(content: Content, { kind, key, article }: Entry): OwnFile[] {
	const { folder, texts } = content;
	if (kind === 'article') {
		const own = `${folder}/articles/${key}/`;
		return [...texts.keys()]
			.filter((file) => file.startsWith(own))
			.map((file) => ({
				file,
				namedBy: (name) => `${folder}/articles/${name}/${file.slice(own.length)}`,
			}));
	}
	return [kind, ...(besides[kind] ?? [])]
		.map((of) => (name: string) => `${folder}/${pathOf(of, { article, [kind]: name })}`)
		.map((namedBy) => ({ file: namedBy(key), namedBy }))
		.filter(({ file }) => texts.has(file));
}

/** Kinds whose files have the name of a record of another kind. */
const besides: Partial<Record<RecordKind, RecordKind[]>> = {
	section: ['claim'],
	source: ['capture'],
};
