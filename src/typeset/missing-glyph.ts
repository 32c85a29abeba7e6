import { readContentFolder } from '../content/read-folder.ts';
import type { Problem } from '../problems/problem.ts';
import { reportToTerminal } from '../problems/terminal.ts';
import type { ContentFile } from '../text/content-file.ts';

/** A document has characters that no font can set. */
export class MissingGlyphError extends Error {
	override name = 'MissingGlyphError';
	readonly characters: readonly string[];

	constructor(characters: readonly string[]) {
		super(`No font has ${characters.map(named).join(', ')}.`);
		this.characters = characters;
	}
}

/**
 * The content has characters that no font can set, so it is not published. The report was printed
 * before.
 */
class UnsetContentError extends Error {
	override name = 'UnsetContentError';

	constructor() {
		super('The content has letters that no font can show, so the site was not built completely.');
		// An editor cannot use our own stack trace.
		this.stack = '';
	}
}

/**
 * Runs the code that sets a document; if a font lacks a letter, a report names the file and line of
 * the content.
 */
export async function withPlaces<Made>(
	make: () => Promise<Made>,
	folder = 'content',
): Promise<Made> {
	try {
		return await make();
	} catch (error) {
		if (!(error instanceof MissingGlyphError)) throw error;
		const files = await readContentFolder(folder);
		const problems = missingGlyphs(error.characters, files);
		// The words are from our own code, and in no file of the content.
		if (problems.length === 0) throw error;
		const texts = new Map(files.map(({ path, text }) => [path, text]));
		const report = reportToTerminal(problems, (file) => texts.get(file));
		// Astro would print a longer message twice.
		console.error(`\n\nThe content has letters that no font can show:\n\n${report}\n`);
		throw new UnsetContentError();
	}
}

/** Where characters that no font has first appear: one problem for each line. */
export function missingGlyphs(
	characters: readonly string[],
	files: readonly ContentFile[],
): Problem[] {
	const found = characters.flatMap((character) => {
		const file = files.find(
			({ path, text }) => /\.(?:mdx|yaml)$/.test(path) && text.includes(character),
		);
		if (!file) return [];
		const before = file.text.slice(0, file.text.indexOf(character)).split('\n');
		const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
		return [{ character, file: file.path, line, column }];
	});
	const lines = Map.groupBy(found, ({ file, line }) => `${file}:${String(line)}`);
	return [...lines.values()].flatMap((those) => {
		const [{ file, line }] = those as [(typeof those)[number]];
		return {
			rule: 'missing-glyph',
			severity: 'error' as const,
			place: { file, line, column: Math.min(...those.map(({ column }) => column)) },
			message: `No font for the PDF has ${those.map(({ character }) => named(character)).join(', ')}.`,
			hint: 'Write the word with other letters, or add a font for its script to `packages` in `src/typeset/faces.ts`.',
		};
	});
}

function named(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `“${character}” (U+${code})`;
}
