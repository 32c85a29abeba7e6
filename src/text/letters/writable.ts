/**
 * Replaces characters that XML 1.0 (section 2.2) and iCalendar (RFC 5545, section 3.1) do not allow
 * with U+FFFD. The content check refuses such texts, but a file that has one must still be readable.
 */
export function writable(text: string): string {
	return text.toWellFormed().replaceAll(unwritable, '\u{fffd}');
}

const unwritable = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;
