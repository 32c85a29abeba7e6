import { otherCountryNames } from '../text/wording/country-names.ts';
import { languages } from './languages.ts';

/**
 * Other names under which readers look for a state or a body: its name in each language that the
 * search knows, its usual abbreviation, and the first letters of its name.
 *
 * @param name - As the article has it: `European Union`.
 * @param country - Its ISO 3166 code, if it is a state.
 */
export function otherNamesOf(name: string, country: string | undefined): string[] {
	const own = country === undefined ? [] : [country, ...(otherCountryNames[country] ?? [])];
	const translated = Object.keys(languages).flatMap((language) => {
		if (country === undefined) return [];
		return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? [];
	});
	const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
	return [
		...new Set([...own, ...translated, ...(initials.length > 1 ? [initials.join('')] : [])]),
	].filter((other) => other !== name);
}
