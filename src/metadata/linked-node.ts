/** A thing that a page describes in schema.org terms, from JSON-LD or microdata. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Whether a value is a thing, not a text or a list. */
export function isNode(value: unknown): value is LinkedNode {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The types of a thing without their prefix: `NewsArticle` for `schema:NewsArticle` or
 * `http://schema.org/NewsArticle`.
 */
export function typesOf(node: LinkedNode): string[] {
	return listOf(node['@type']).flatMap((type) =>
		typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
	);
}

/** The values of a property; lists, `@list` and `@set` are flattened. */
export function listOf(value: unknown): unknown[] {
	if (value === undefined || value === null) return [];
	if (Array.isArray(value)) return value.flatMap(listOf);
	if (isNode(value) && ('@list' in value || '@set' in value)) {
		return listOf(value['@list'] ?? value['@set']);
	}
	return [value];
}

/** The texts of a property. A thing gives its name; a text with a language gives the text. */
export function textsOf(value: unknown): string[] {
	return listOf(value).flatMap((one) => {
		if (typeof one === 'string') return one.trim() === '' ? [] : [one];
		if (typeof one === 'number') return [String(one)];
		return isNode(one) ? textsOf(one['@value'] ?? one.name) : [];
	});
}
