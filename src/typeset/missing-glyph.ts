import { readContentFolder } from '../content/read-folder.ts';
import type { Problem } from '../problems/problem.ts';
import { reportToTerminal } from '../problems/terminal.ts';
import type { ContentFile } from '../text/content-file.ts';

/** Characters stand in a document that no face can set. */
export class MissingGlyphError extends Error {
	override name = 'MissingGlyphError';
	readonly characters: readonly string[];

	constructor(characters: readonly string[]) {
		super(`No face has ${characters.map(named).join(', ')}.`);
		this.characters = characters;
	}
}

/** Content has characters that no face can set, so nothing is published of it. */
class UnsetContentError extends Error {
	override name = 'UnsetContentError';

	constructor(report: string) {
		super(`The content has letters that no face can set:\n\n${report}\n`);
		// Where our code threw is nothing an editor can use.
		this.stack = this.message;
	}
}

/** Does what sets a document; where a face lacks a letter, the error names file and line of the content. */
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
		// Words of our own code, which stand in no file of the content.
		if (problems.length === 0) throw error;
		const texts = new Map(files.map(({ path, text }) => [path, text]));
		throw new UnsetContentError(reportToTerminal(problems, (file) => texts.get(file)));
	}
}

/** Where characters first stand that no face has, one problem each. */
export function missingGlyphs(
	characters: readonly string[],
	files: readonly ContentFile[],
): Problem[] {
	return characters.flatMap((character) => {
		const found = files.find(
			({ path, text }) => /\.(?:mdx|yaml)$/.test(path) && text.includes(character),
		);
		if (!found) return [];
		const before = found.text.slice(0, found.text.indexOf(character)).split('\n');
		return {
			rule: 'missing-glyph',
			severity: 'error' as const,
			place: { file: found.path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
			message: `No face for paper has ${named(character)}.`,
			hint: 'Write the word with other letters, or add a face of its script to `packages` in `src/typeset/faces.ts`.',
		};
	});
}

function named(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `“${character}” (U+${code})`;
}
