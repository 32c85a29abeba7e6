/** What is known of a character. */
const ofWord = 1;
const between = 2;

/** Of each UTF-16 code unit that texts have had. A pattern takes twice as long. */
const known = new Uint8Array(0x1_00_00);

/**
 * The runs of letters and digits of a text, in order, as `/[\p{L}\p{N}]+/gu` finds them. Every check
 * looks through all quotes of a publication for them.
 */
export function wordRuns(text: string): string[] {
	// A letter beyond the first plane has two code units, and only the pattern knows it.
	if (/[\ud800-\udfff]/.test(text)) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const runs: string[] = [];
	let start = -1;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (known[code] === 0) known[code] = /[\p{L}\p{N}]/u.test(text.charAt(at)) ? ofWord : between;
		if (known[code] === ofWord) {
			if (start === -1) start = at;
		} else if (start !== -1) {
			runs.push(text.slice(start, at));
			start = -1;
		}
	}
	if (start !== -1) runs.push(text.slice(start));
	return runs;
}
