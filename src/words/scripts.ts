/** Whether letters of a language run from right to left. */
export function directionOf(language: string): 'rtl' | undefined {
	const known = directions.get(language);
	if (known) return known.direction;
	const { script = '' } = new Intl.Locale(language).maximize();
	const direction = ['Arab', 'Hebr', 'Thaa', 'Syrc'].includes(script) ? 'rtl' : undefined;
	directions.set(language, { direction });
	return direction;
}

/**
 * Directions looked up so far, because a page asks for those of a few languages hundreds of times.
 */
const directions = new Map<string, { direction: 'rtl' | undefined }>();

/** The quotation marks of a language. Words that contain a double mark get single ones. */
export function quotationMarks(language: string, words = ''): readonly [string, string] {
	if (guillemets.has(language.split('-')[0] ?? '')) return ['«', '»'];
	return /[“”"]/.test(words) ? ['‘', '’'] : ['“', '”'];
}

const guillemets: ReadonlySet<string> = new Set(['ru', 'uk', 'fa', 'ps', 'ar', 'fr']);

/**
 * Whether a text is in another language than the text around it; `en` and `en-GB` count as the
 * same.
 */
export function isForeignTo(language: string, around: string): boolean {
	return language.split('-')[0] !== around.split('-')[0];
}
