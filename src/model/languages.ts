/** Languages in which articles can be written: `src/words` has the words of pages in each. */
export const writtenLanguages = ['en', 'fa'] as const;

export type WrittenLanguage = (typeof writtenLanguages)[number];

/**
 * The language of a tag without script and region, if articles can be written in it: `fa` for
 * `fa-AF`.
 */
export function writtenLanguage(tag: string): WrittenLanguage | undefined {
	const [primary] = tag.split('-');
	return writtenLanguages.find((language) => language === primary);
}
