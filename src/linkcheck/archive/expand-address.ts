/**
 * Puts an address into another in place of `{url}`: as it is within the path, as archives want it,
 * and percent-encoded within the query.
 */
export function expandAddress(template: string, url: string): string {
	const query = template.indexOf('?');
	return template.replaceAll('{url}', (_: string, offset: number) =>
		query !== -1 && offset > query ? encodeURIComponent(url) : url.replaceAll('#', '%23'),
	);
}
