/** Letters grouped by their width in the page's serif font, in hundredths of an em. */
const letters: readonly (readonly [width: number, letters: string])[] = [
	[24, " \u00a0'‘’"],
	[31, '!,.:;j·-ilíł/[]()t'],
	[40, 'f"IJ?“”*rsš'],
	[53, 'z§ż_–#$cć+0123456789<=>e×èéęSa«»áą'],
	[60, 'gğxovóøZkyqFd'],
	[65, 'LPbpTuüEhnńBC'],
	[71, 'XYRAKVG&'],
	[78, 'DOQUN'],
	[86, 'H—@…w'],
	[96, '%½Mm'],
	[100, 'W'],
];

const widths = new Map(
	letters.flatMap(([width, all]) => [...all].map((letter) => [letter, width])),
);

/** Another serif font may be used instead, and some words are bolder. */
const reserve = 1.04;

/** How much wider words are in semibold. */
export const bold = 1.08;

/** The approximate width of words, in em; too wide rather than too narrow. */
export function textWidth(text: string): number {
	const sum = [...text].reduce((whole, letter) => whole + widthOf(letter), 0);
	return (sum / 100) * reserve;
}

function widthOf(letter: string): number {
	const known = widths.get(letter);
	if (known !== undefined) return known;
	// Direction marks and joiners have no width.
	if (/\p{Default_Ignorable_Code_Point}/u.test(letter)) return 0;
	return /\p{Script=Arabic}/u.test(letter) ? 55 : 70;
}

/** Words in lines no wider than this, in em; a wider word gets its own line. */
export function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && textWidth(`${last} ${word}`) <= width) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}

/** Words on as few lines as `wrap` needs, but of similar length, so no word is alone on a line. */
export function wrapEvenly(text: string, width: number): string[] {
	const lines = wrap(text, width);
	let even = lines;
	for (let narrower = width - 0.5; narrower > 0; narrower -= 0.5) {
		const tried = wrap(text, narrower);
		if (tried.length > lines.length || tried.some((line) => textWidth(line) > width)) break;
		even = tried;
	}
	return even;
}
