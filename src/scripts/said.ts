import { scripts } from '../words/english/scripts.ts';
import { fill } from '../words/fill.ts';

/** The page has these words if they are not the English ones, which scripts have themselves. */
const given = document.getElementById('said')?.textContent;

/** What scripts say on this page, in its language. */
export const said: typeof scripts = given ? (JSON.parse(given) as typeof scripts) : scripts;

/** Inserts words and numbers into a sentence. */
export function filled(sentence: string, ...pieces: readonly (string | number)[]): string {
	const { lang } = document.documentElement;
	return fill(
		sentence,
		pieces.map((piece) => (typeof piece === 'number' ? piece.toLocaleString(lang) : piece)),
	);
}
