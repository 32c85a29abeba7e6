/** Whether each UTF-16 code unit is a letter or a digit, found out once: a pattern takes twice as long. */
let isOfWord: Uint8Array | undefined;

/**
 * The runs of letters and digits of a text, in order, as `/[\p{L}\p{N}]+/gu` finds them. Every check
 * looks through all quotes of a publication for them.
 */
export function wordRuns(text: string): string[] {
	// A letter beyond the first plane has two code units, and only the pattern knows it.
	if (/[\ud800-\udfff]/.test(text)) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
	const table = (isOfWord ??= Uint8Array.from({ length: 0x1_00_00 }, (_, code) =>
		/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
	));
	const runs: string[] = [];
	let start = -1;
	for (let at = 0; at < text.length; at++) {
		if (table[text.charCodeAt(at)] === 1) {
			if (start === -1) start = at;
		} else if (start !== -1) {
			runs.push(text.slice(start, at));
			start = -1;
		}
	}
	if (start !== -1) runs.push(text.slice(start));
	return runs;
}
