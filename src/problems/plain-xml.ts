/**
 * A text as `xmlbuilder2` has to be given it, to be read back as it is: the package takes `&lt;` in a
 * text for markup that is written already, and a reader of XML takes an end of line for a line feed.
 */
export function plainXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}
