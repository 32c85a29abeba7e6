import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** A document that was set, and what can be asked about it. */
export interface Compiled {
	compiler: NodeCompiler;
	result: NodeTypstDocument;
}

/** How a document is to be set. */
export interface Setting {
	/** Notes that stand in the entry of another: place of that one → their places. */
	attached: Readonly<Record<string, readonly string[]>>;
	/** Whether single lines of a paragraph may stand alone on a page. */
	isLoose: boolean;
}

/** Where a note is marked, and where it stands. */
export interface Note {
	place: string;
	/** Page and height of its mark, in points from the top. */
	page: number;
	y: number;
	/** The page that it stands on. */
	foot: number;
}

/**
 * Sets a document so that all notes stand on the page of their mark. Typst leaves that to chance in two
 * cases. Of several notes on a line it keeps only the first with the line: so those of a line where one
 * is astray get one entry. And where it keeps lines together it counts the room of their notes wrongly: so
 * if that does not help, no lines are kept together, and all lines get one entry each, which always holds.
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

/** The first note of each line with the others of it. */
export function sharedLines(
	notes: readonly Note[],
	accepts: (line: readonly Note[]) => boolean = () => true,
): Setting['attached'] {
	const lines: Note[][] = [];
	for (const note of notes) {
		const line = lines.at(-1);
		const [first] = line ?? [];
		// A mark among slanting or larger letters stands a little higher or lower.
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
