/** What ends the lines of a text: `\r\n` if any line ends so. */
export function newlineOf(text: string): '\r\n' | '\n' {
	return text.includes('\r\n') ? '\r\n' : '\n';
}
