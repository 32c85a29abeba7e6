/** Every hyphen (the Hebrew maqaf is one), dash and minus sign, as a class of a pattern. */
const signs = String.raw`[-\u05BE\u2010-\u2015\u2043\u2212\u2E3A\u2E3B\uFE31\uFE32\uFE58\uFE63\uFF0D]`;
// A lone `-`, by far the most frequent one, is passed over, since it stays as it is.
const anyDash = new RegExp(`(?!-(?!${signs}))${signs}+`, 'g');
const longDash = /[\u2014\u2015\u2E3A\u2E3B\uFE31\uFE58]|^-{3}/;

/**
 * Reduces hyphens, dashes and minus signs to three: `-` for a hyphen; `–` for what may be a range, a
 * minus sign or a dash (en dash, minus, `--` as typed); `—` for what only separates words (em dash,
 * bar, `---`).
 */
export function sortDashes(text: string): string {
	return text.replace(anyDash, (run) => {
		if (longDash.test(run)) return '—';
		return /^[-\u05BE\u2010\u2011\u2043\uFE63\uFF0D]$/.test(run) ? '-' : '–';
	});
}

/**
 * Folds the dashes that `sortDashes` leaves to `-`, because editors type one for another. Offsets
 * stay.
 */
export function foldDashes(text: string): string {
	return text.replace(/[–—]/g, '-');
}
