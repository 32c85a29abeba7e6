/**
 * Replaces `{url}` in an address with another address. In the path it is inserted as it is, because
 * archives expect that; in the query it is percent-encoded.
 */
export function expandAddress(template: string, url: string): string {
	const query = template.indexOf('?');
	return template.replaceAll('{url}', (_: string, offset: number) =>
		query !== -1 && offset > query ? encodeURIComponent(url) : url.replaceAll('#', '%23'),
	);
}
