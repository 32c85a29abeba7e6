/** Replaces the placeholders of a sentence with pieces: `{0}` with the first. */
export function fill(sentence: string, pieces: readonly string[]): string {
	return sentence.replace(/\{(\d)\}/g, (_, at) => pieces[Number(at)] ?? '');
}
