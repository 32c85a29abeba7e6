import { scripts } from '../words/english/scripts.ts';
import { fill } from '../words/fill.ts';

/** Words of another language than English come with the page. */
const given = document.getElementById('said')?.textContent;

/** What scripts say on this page, in its language. */
export const said: typeof scripts = given ? (JSON.parse(given) as typeof scripts) : scripts;

/** Puts words and numbers in the places of a sentence. */
export function filled(sentence: string, ...pieces: readonly (string | number)[]): string {
	const { lang } = document.documentElement;
	return fill(
		sentence,
		pieces.map((piece) => (typeof piece === 'number' ? piece.toLocaleString(lang) : piece)),
	);
}
