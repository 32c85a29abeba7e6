/**
 * Characters that JSON leaves as they are, but that act on a terminal or change the order of the
 * letters around them.
 */
const acting = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]|#(?=#\w*\[)/gu;

/**
 * A value as JSON that cannot act on the program that prints it, as `harmless` ensures for text. It
 * parses to the same value.
 */
export function jsonText(value: object): string {
	return escapeSigns(JSON.stringify(value, undefined, '\t'), acting);
}

/** JSON in which some characters of its texts are written as hexadecimal escapes. */
export function escapeSigns(json: string, signs: RegExp): string {
	return json.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
