import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** What was parsed of a file, with the text it was parsed from. */
interface Parsed {
	text: string;
	tree: Root;
}

/**
 * Where parsed files lie, by their path. The reader and the compiler of MDX are two graphs of modules
 * in one process, so that a variable of a module would be there twice.
 */
const place = Symbol.for('three-points:parsed-trees');

/** What is the same for both graphs of modules. */
const shared = globalThis as { [place]?: Map<string, Parsed> | undefined };

function trees(): Map<string, Parsed> {
	const kept = shared[place] ?? new Map<string, Parsed>();
	shared[place] = kept;
	return kept;
}

/**
 * Keeps the tree of a prose for the compiler, which would parse the same text once more. Who keeps a
 * tree must not read it afterwards: the compiler changes it.
 *
 * @param path - The whole path, as the compiler names it.
 */
export function keepTree(path: string, text: string, tree: Root): void {
	trees().set(posix(path), { text, tree });
}

/** The tree that was kept of a file, if it is of this text. It can be taken once. */
export function takeTree(path: string, text: string): Root | undefined {
	const kept = trees().get(posix(path));
	trees().delete(posix(path));
	return kept?.text === text ? kept.tree : undefined;
}

function posix(path: string): string {
	return path.replaceAll('\\', '/');
}

/** What of a processor the plugin below looks at. */
interface Parsing {
	parser?: ((text: string, file: VFile) => unknown) | undefined;
}

/** A remark plugin that takes the tree which the reader made of the same text, and parses only where there is none. */
export function remarkKeptTree(this: Parsing): void {
	const { parser: parse } = this;
	this.parser = (text, file) => takeTree(file.path, text) ?? parse?.(text, file);
}
