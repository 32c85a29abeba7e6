import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** The parsed tree of a file, with the text it was parsed from. */
interface Parsed {
	text: string;
	tree: Root;
}

/**
 * The key under which parsed files are kept, by path. The reader and the compiler of MDX are two
 * module graphs in one process, so a module variable would exist twice.
 */
const place = Symbol.for('three-points:parsed-trees');

/** The global object, which both module graphs share. */
const shared = globalThis as { [place]?: Map<string, Parsed> | undefined };

function trees(): Map<string, Parsed> {
	const kept = shared[place] ?? new Map<string, Parsed>();
	shared[place] = kept;
	return kept;
}

/**
 * Keeps the tree of a prose file for the compiler, which would otherwise parse the same text again.
 * Code that keeps a tree must not read it afterwards, because the compiler changes it.
 *
 * @param path - The absolute path, as the compiler gives it.
 */
export function keepTree(path: string, text: string, tree: Root): void {
	trees().set(posix(path), { text, tree });
}

/** The tree that was kept for a file, if it was made from this text. It can be taken once. */
export function takeTree(path: string, text: string): Root | undefined {
	const kept = trees().get(posix(path));
	trees().delete(posix(path));
	return kept?.text === text ? kept.tree : undefined;
}

function posix(path: string): string {
	return path.replaceAll('\\', '/');
}

/** The part of a processor that the plugin below uses. */
interface Parsing {
	parser?: ((text: string, file: VFile) => unknown) | undefined;
}

/**
 * A remark plugin that takes the tree that the reader made from the same text, and parses only if
 * there is none.
 */
export function remarkKeptTree(this: Parsing): void {
	const { parser: parse } = this;
	this.parser = (text, file) => takeTree(file.path, text) ?? parse?.(text, file);
}
