/** A source as a citation template, and how it relates to the cited claim. */
export interface Citation {
	template: string;
	relation: string;
}

/**
 * A claim as a sentence of the English Wikipedia. References that support it follow it, those that
 * dispute it follow a sentence that says so, and context is not cited.
 *
 * @param sentence - The claim as wikitext.
 * @param notes - Comments for the person who pastes it; readers do not see them.
 */
export function wikitextOf(
	sentence: string,
	citations: readonly Citation[],
	notes: readonly string[],
): string {
	const references = (...relations: string[]) =>
		citations
			.filter(({ relation }) => relations.includes(relation))
			.map(({ template }) => `<ref>${template}</ref>`)
			.join('');
	const disputes = references('disputes');
	return [
		sentence,
		references('supports', 'partly'),
		disputes && ` Others dispute this.${disputes}`,
		// `--` would end the comment.
		...notes.map((note) => `<!-- ${note.replaceAll(/-{2,}/g, '–')} -->`),
	].join('');
}
