/**
 * Prepares a text for `xmlbuilder2`, so that it is read back unchanged. The package takes `&lt;` in
 * a text for finished markup, and readers of XML turn every line end into a line feed.
 */
export function plainXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}
