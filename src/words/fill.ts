/** Puts pieces in the places of a sentence: `{0}` is the first. */
export function fill(sentence: string, pieces: readonly string[]): string {
	return sentence.replace(/\{(\d)\}/g, (_, at) => pieces[Number(at)] ?? '');
}
