import type { Found } from './metadata.ts';

/**
 * Languages that are written or read differently by region. For all others the region says nothing
 * about a text.
 */
const regional = /^(?:fa-AF|zh-.*|pt-BR|sr-.*)$/;

/** A BCP 47 tag in the form used in records; `undefined` if it is not one. */
export function languageTag(written: string | undefined): string | undefined {
	if (written === undefined || written.trim() === '') return undefined;
	const name = written.trim().replaceAll('_', '-');
	const tag = byName[name.toLowerCase()] ?? name;
	try {
		const [canonical = ''] = Intl.getCanonicalLocales(tag);
		if (/^(?:und|x|mul|zxx)\b/.test(canonical)) return undefined;
		const { baseName, language } = new Intl.Locale(canonical);
		return regional.test(baseName) ? baseName : language;
	} catch {
		return undefined;
	}
}

/** Names that pages write instead of a tag. */
const byName: Readonly<Record<string, string>> = {
	english: 'en',
	russian: 'ru',
	persian: 'fa',
	farsi: 'fa',
	dari: 'fa-AF',
	pashto: 'ps',
	arabic: 'ar',
	german: 'de',
	french: 'fr',
	spanish: 'es',
	turkish: 'tr',
	chinese: 'zh',
	eng: 'en',
	rus: 'ru',
	fas: 'fa',
	per: 'fa',
};

/**
 * Scripts that can show that a language is wrong, such as a template in English around words in
 * another script.
 */
const scripts: readonly [string, RegExp][] = [
	['Latn', /\p{Script=Latin}/gu],
	['Cyrl', /\p{Script=Cyrillic}/gu],
	['Arab', /\p{Script=Arabic}/gu],
	['Hebr', /\p{Script=Hebrew}/gu],
	['Grek', /\p{Script=Greek}/gu],
	['Deva', /\p{Script=Devanagari}/gu],
	['Hani', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
];

/** Whether words are in a script that a language does not use. */
export function isOtherScript(language: string, words: string): boolean {
	const counts = scripts.map(([script, letters]) => ({
		script,
		count: words.match(letters)?.length ?? 0,
	}));
	const [most] = counts.toSorted((a, b) => b.count - a.count);
	if (!most || most.count < 8) return false;
	const { script = '' } = new Intl.Locale(language).maximize();
	const family = /^(?:Hans|Hant|Jpan|Kore)$/.test(script) ? 'Hani' : script;
	// We cannot tell for languages whose script is not counted, or that have two scripts, like Serbian
	// and Uzbek.
	const isCounted = scripts.some(([name]) => name === family);
	return isCounted && !/^(?:sr|uz|az|kk|ky|tg|mn)\b/.test(language) && most.script !== family;
}

/** The first candidate whose script fits the words. */
export function likelyLanguage(
	candidates: readonly (Found | undefined)[],
	words: string,
): Found | undefined {
	return candidates
		.flatMap((one) => {
			const value = languageTag(one?.value);
			return one && value !== undefined ? [{ ...one, value }] : [];
		})
		.find(({ value }) => !isOtherScript(value, words));
}
