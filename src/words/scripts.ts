/** Whether letters of a language run from right to left. */
export function directionOf(language: string): 'rtl' | undefined {
	const known = directions.get(language);
	if (known) return known.direction;
	const { script = '' } = new Intl.Locale(language).maximize();
	const direction = ['Arab', 'Hebr', 'Thaa', 'Syrc'].includes(script) ? 'rtl' : undefined;
	directions.set(language, { direction });
	return direction;
}

/** Directions looked up so far: a page asks for those of a few languages hundreds of times. */
const directions = new Map<string, { direction: 'rtl' | undefined }>();

/** The marks that quoted words stand between, by the custom of their language; single ones around a quotation within. */
export function quotationMarks(language: string, words = ''): readonly [string, string] {
	if (guillemets.has(language.split('-')[0] ?? '')) return ['«', '»'];
	return /^[“"]|[”"]$/.test(words) ? ['‘', '’'] : ['“', '”'];
}

const guillemets: ReadonlySet<string> = new Set(['ru', 'uk', 'fa', 'ps', 'ar', 'fr']);

/** Whether a text is in another language than what stands around it; `en` and `en-GB` are one. */
export function isForeignTo(language: string, around: string): boolean {
	return language.split('-')[0] !== around.split('-')[0];
}
