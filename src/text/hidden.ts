/**
 * Characters that nobody sees and nobody types: soft hyphen, zero-width space and word joiner, which come with
 * words copied out of Word or a PDF. Search does not find a word that has one. Joiners of Arabic script and of
 * emoji are not among them.
 */
const hiddenCodes: readonly number[] = [0xad, 0x200b, 0x2060];

/** Each hidden character of a text. */
export const hiddenPattern = new RegExp(`[${String.fromCharCode(...hiddenCodes)}]`, 'g');

/** Whether the code of a character is that of a hidden one. */
export function isHidden(code: number): boolean {
	return hiddenCodes.includes(code);
}
