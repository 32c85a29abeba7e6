import { Parser } from 'htmlparser2';

/** How much of a page is looked through; what it says of itself stands at its beginning. */
const longest = 1_000_000;
/** Elements inside one another, from which on browsers flatten them. */
const deepest = 512;

/** The beginning of a page, up to where it nests deeper than anybody means to: the time to build a tree grows with its depth. */
export function boundedHtml(html: string): string {
	let depth = 0;
	let end = Math.min(html.length, longest);
	const parser = new Parser({
		onopentagname() {
			if (++depth > deepest) {
				end = Math.min(end, parser.startIndex);
				parser.pause();
			}
		},
		onclosetag() {
			depth--;
		},
	});
	parser.write(html.slice(0, end));
	return html.slice(0, end);
}
