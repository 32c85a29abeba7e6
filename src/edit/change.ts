/**
 * A range of a file that is replaced. Offsets count UTF-16 units from the beginning of the file.
 */
export interface Splice {
	file: string;
	start: number;
	end: number;
	/** The new text. */
	text: string;
}

/** A range of one text that is replaced. */
export type TextSplice = Omit<Splice, 'file'>;

/** A change to the files of a content folder. */
export interface Change {
	splices: Splice[];
	/**
	 * Files that are renamed, after their text has changed; also files that are not text, such as
	 * pictures.
	 */
	moves: { from: string; to: string }[];
	/** New files. */
	creates: { file: string; text: string }[];
	/** Files to remove. */
	removals: string[];
}

/** A change that is not possible without changing something else; the message says why. */
export class ChangeError extends Error {
	override name = 'ChangeError';
}

/** Works out a change of a file; an error names that file. @throws {ChangeError} */
export function inFile<Value>(file: string, work: () => Value): Value {
	try {
		return work();
	} catch (cause) {
		if (!(cause instanceof ChangeError)) throw cause;
		throw new ChangeError(`\`${file}\`: ${cause.message}`, { cause });
	}
}

/** An empty change to start from. */
export function noChange(): Change {
	return { splices: [], moves: [], creates: [], removals: [] };
}

/**
 * Replaces ranges of a text; every other byte stays. The same replacement is made once, however often
 * it is given.
 *
 * @throws {ChangeError} If two of the ranges overlap.
 */
export function spliceText(text: string, splices: readonly TextSplice[]): string {
	const inOrder = splices
		.toSorted((a, b) => a.start - b.start || a.end - b.end)
		.filter((one, index, all) => {
			const before = all[index - 1];
			return one.start !== before?.start || one.end !== before.end || one.text !== before.text;
		});
	let changed = '';
	let end = 0;
	for (const splice of inOrder) {
		if (splice.start < end) throw new ChangeError('Two changes affect the same place.');
		changed += text.slice(end, splice.start) + splice.text;
		({ end } = splice);
	}
	return changed + text.slice(end);
}

/** Files as they will be; `undefined` for a removed file. */
export type ChangedFiles = Map<string, string | undefined>;

/**
 * The files that a change touches, as they will be.
 *
 * @param textOf - The current text of a file; `undefined` if there is none.
 * @throws {ChangeError} If a file does not exist, or another one would be overwritten.
 */
export function changedFiles(
	change: Change,
	textOf: (file: string) => string | undefined,
): ChangedFiles {
	const changed: ChangedFiles = new Map();
	for (const [file, splices] of Map.groupBy(change.splices, (splice) => splice.file)) {
		const text = textOf(file);
		if (text === undefined) throw new ChangeError(`\`${file}\` does not exist.`);
		changed.set(file, spliceText(text, splices));
	}
	for (const { from, to } of change.moves) {
		if (textOf(to) !== undefined) throw new ChangeError(`\`${to}\` already exists.`);
		const text = changed.get(from) ?? textOf(from);
		// A picture has no text.
		if (text === undefined) continue;
		changed.set(to, text);
		changed.set(from, undefined);
	}
	for (const { file, text } of change.creates) {
		if (textOf(file) !== undefined) throw new ChangeError(`\`${file}\` already exists.`);
		changed.set(file, text);
	}
	for (const file of change.removals) changed.set(file, undefined);
	return changed;
}
