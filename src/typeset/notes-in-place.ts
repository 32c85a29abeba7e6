import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** A compiled document, and the compiler to query it with. */
export interface Compiled {
	compiler: NodeCompiler;
	result: NodeTypstDocument;
}

/** How to set a document. */
export interface Setting {
	/** Notes that are part of another note's entry: place of that note → their places. */
	attached: Readonly<Record<string, readonly string[]>>;
	/** Whether single lines of a paragraph may be alone on a page. */
	isLoose: boolean;
}

/** Where a note is marked, and where it is printed. */
export interface Note {
	place: string;
	/** Page and height of its mark, in points from the top. */
	page: number;
	y: number;
	/** The page that it is printed on. */
	foot: number;
}

/**
 * Sets a document so that all notes are on the page of their mark. Typst does not guarantee that in
 * two cases. First, of several notes on a line, it keeps only the first with the line: if one is on
 * another page, the notes of that line get one entry. Second, where it keeps lines together, it
 * miscalculates the room for their notes: if the first fix does not help, no lines are kept
 * together, and the notes of every line get one entry, which always works.
 */
export function withNotesInPlace(compile: (setting: Setting) => Compiled): Compiled {
	const plain = compile({ attached: {}, isLoose: false });
	const notes = notesOf(plain);
	if (!notes.some(isAstray)) return plain;
	const attached = sharedLines(notes, (line) => line.some(isAstray));
	const helped = compile({ attached, isLoose: false });
	if (!notesOf(helped).some(isAstray)) return helped;
	return compile({ attached: sharedLines(notes), isLoose: true });
}

/** The first note of each line, with the line's other notes. */
export function sharedLines(
	notes: readonly Note[],
	accepts: (line: readonly Note[]) => boolean = () => true,
): Setting['attached'] {
	const lines: Note[][] = [];
	for (const note of notes) {
		const line = lines.at(-1);
		const [first] = line ?? [];
		// A mark next to slanting or larger letters is a little higher or lower.
		if (first?.page === note.page && Math.abs(note.y - first.y) < 3) line?.push(note);
		else lines.push([note]);
	}
	return Object.fromEntries(
		lines
			.map((line) => (accepts(line) ? line : line.slice(0, 1)))
			.flatMap(([first, ...others]) =>
				first && others.length > 0 ? [[first.place, others.map(({ place }) => place)]] : [],
			),
	);
}

function isAstray({ page, foot }: Note): boolean {
	return page !== foot;
}

function notesOf({ compiler, result }: Compiled): readonly Note[] {
	const [found = []] = compiler.query(result, {
		selector: '<lines>',
		field: 'value',
	}) as Note[][];
	return found;
}
