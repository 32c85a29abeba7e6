import { site } from '../site.ts';
import { directionOf, isForeignTo } from './scripts.ts';

/**
 * The attributes of an element that holds words of an article on a page of another language: nothing
 * where both are one.
 *
 * @param around - The language of the page; that of the site where nothing is said.
 */
export function ownLanguage(
	{ language }: { language: string },
	around: string = site.language,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (!isForeignTo(language, around)) return {};
	const own = directionOf(language) ?? 'ltr';
	return { lang: language, ...(own === (directionOf(around) ?? 'ltr') ? {} : { dir: own }) };
}
