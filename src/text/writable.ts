/**
 * A text without what XML 1.0 (section 2.2) and iCalendar (RFC 5545, section 3.1) cannot hold: U+FFFD
 * stands for it. The content check refuses such texts; a file that has one still has to be read.
 */
export function writable(text: string): string {
	return text.toWellFormed().replaceAll(unwritable, '\u{fffd}');
}

const unwritable = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;
