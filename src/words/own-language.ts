import { site } from '../site.ts';
import { directionOf, isForeignTo } from './scripts.ts';

/**
 * The attributes of an element with words of an article on a page in another language; none if both
 * are the same.
 *
 * @param around - The language of the page; that of the site by default.
 */
export function ownLanguage(
	{ language }: { language: string },
	around: string = site.language,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (!isForeignTo(language, around)) return {};
	const own = directionOf(language) ?? 'ltr';
	return { lang: language, ...(own === (directionOf(around) ?? 'ltr') ? {} : { dir: own }) };
}
