import { Parser } from 'htmlparser2';

/** Maximum number of characters of a page to read. Its metadata is at the beginning. */
const longest = 1_000_000;
/** Maximum nesting of elements; browsers flatten deeper ones. */
const deepest = 512;

/**
 * The beginning of a page, up to where it nests too deep. The time to build a tree grows with its
 * depth.
 */
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
