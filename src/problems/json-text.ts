/** What acts on a terminal, or turns the order of the letters around it; JSON leaves it as it is. */
const acting = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]|#(?=#\w*\[)/gu;

/** A value as JSON with nothing in it that can act on whoever prints it, as `harmless` has it; it parses to the same value. */
export function jsonText(value: object): string {
	return escapeSigns(JSON.stringify(value, undefined, '\t'), acting);
}

/** JSON with some signs in its texts written in hexadecimal. */
export function escapeSigns(json: string, signs: RegExp): string {
	return json.replace(signs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
