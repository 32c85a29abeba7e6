/** The words of a text, without what readers do not tell texts apart by: capitals, spaces and points. */
export function wordsAlone(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[\s.,:;!?…؟،؛'"’‘“”«»()–—-]+/g, ' ')
		.trim();
}
