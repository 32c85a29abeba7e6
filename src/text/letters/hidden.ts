/**
 * Invisible characters that are not typed on purpose: soft hyphen, zero-width space and word joiner.
 * They come with words copied from Word or a PDF. Search does not find a word that has one. The
 * joiners of Arabic script and emoji are not included.
 */
const hiddenCodes: readonly number[] = [0xad, 0x200b, 0x2060];

/** Each hidden character of a text. */
export const hiddenPattern = new RegExp(`[${String.fromCharCode(...hiddenCodes)}]`, 'g');

/** Whether a character code is that of a hidden character. */
export function isHidden(code: number): boolean {
	return hiddenCodes.includes(code);
}
