/**
 * Whether enough letters of a text are in the script that a language is written in. A text with few
 * letters is taken to be, and so is one in a language that is not known.
 *
 * @param least - The share of its letters that is enough.
 */
export function isInScriptOf(language: string, text: string, least = 0.5): boolean {
	const script = scriptOf(language);
	// Text with only Latin letters is by far the most frequent.
	if (!script || (script.own === 'Latn' && !beyondLatin.test(text))) return true;
	const all = lengthOf(text.match(/\p{L}+/gu));
	const ours = lengthOf(text.match(script.letters));
	return all < 8 || ours >= all * least;
}

/** The length of all parts together. Runs of letters are quicker to find than single letters. */
function lengthOf(parts: readonly string[] | null): number {
	return parts?.reduce((sum, { length }) => sum + length, 0) ?? 0;
}

/**
 * Every letter that is not Latin is in one of these ranges. Testing for its script takes ten times
 * as long.
 */
const beyondLatin = /[\u00b5\u02b0-\u1dff\u1f00-\u1fff\u2100-\u214f\u2c00-\uffff]/;

/** Scripts that are written together under one code. */
const together: Readonly<Record<string, string>> = {
	Jpan: String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`,
	Kore: String.raw`[\p{Script=Hangul}\p{Script=Han}]`,
	Hans: String.raw`\p{Script=Han}`,
	Hant: String.raw`\p{Script=Han}`,
};

interface Script {
	/** Its code (ISO 15924). */
	own: string;
	letters: RegExp;
}

/** The script of each language asked for so far, because every record asks. */
const known = new Map<string, Script | undefined>();

/** The script that a language is written in; `undefined` if the tag is not one. */
function scriptOf(language: string): Script | undefined {
	if (!known.has(language)) known.set(language, findScript(language));
	return known.get(language);
}

function findScript(language: string): Script | undefined {
	const own = scriptNamed(language);
	if (own === undefined) return undefined;
	return { own, letters: new RegExp(`${together[own] ?? String.raw`\p{Script=${own}}`}+`, 'gu') };
}

function scriptNamed(language: string): string | undefined {
	try {
		return new Intl.Locale(language).maximize().script;
	} catch {
		return undefined;
	}
}
