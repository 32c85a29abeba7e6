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
interface Note {
	place: string;
	/** Page and height of its mark, in points from the top. */
	page: number;
	y: number;
	/** The page that it is printed on. */
	foot: number;
}

/** The most times that a document is set with lines kept together, and without. */
const mostTries = 4;

/**
 * Sets a document so that all notes are on the page of their mark. Typst does not guarantee that in
 * two cases. First, of several notes on a line, it keeps only the first with the line: if one is on
 * another page, the notes of that line get one entry. This moves later lines, so others may need
 * the same. Second, where it keeps lines together, it miscalculates the room for their notes: if
 * the first fix does not help, no lines are kept together.
 *
 * @returns The first result with all notes in place; if there is none, the one with the fewest
 * elsewhere.
 */
export function withNotesInPlace(compile: (setting: Setting) => Compiled): Compiled {
	const tried: { compiled: Compiled; astray: number }[] = [];
	let attached: Setting['attached'] = {};
	for (const isLoose of [false, true]) {
		for (let tries = 0; tries < mostTries; tries++) {
			const compiled = compile({ attached, isLoose });
			const notes = notesOf(compiled);
			const astray = notes.filter(isAstray).length;
			if (astray === 0) return compiled;
			tried.push({ compiled, astray });
			const more = sharedLines(notes);
			if (Object.keys(more).every((place) => place in attached)) break;
			attached = { ...attached, ...more };
		}
	}
	return tried.reduce((best, one) => (one.astray < best.astray ? one : best)).compiled;
}

/** Of each line with a note on another page, the first note, with the line's other notes. */
function sharedLines(notes: readonly Note[]): Setting['attached'] {
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
			.filter((line) => line.some(isAstray))
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
