import { type Handler, Parser } from 'htmlparser2';

/** Elements inside one another. Browsers flatten from 512 on; unclosed tags of old pages go to thousands. */
const deepest = 10_000;

class TooDeep extends Error {}

/**
 * Runs a handler over HTML. Of a page that nests deeper than anybody means to, only the beginning
 * is read, as reading takes the square of the depth.
 *
 * @returns Whether all of it was read.
 */
export function parseHtml(html: string, handler: Partial<Handler>): boolean {
	let depth = 0;
	const parser = new Parser({
		...handler,
		onopentag(name, attributes, isImplied) {
			if (++depth > deepest) throw new TooDeep();
			handler.onopentag?.(name, attributes, isImplied);
		},
		onclosetag(name, isImplied) {
			depth--;
			handler.onclosetag?.(name, isImplied);
		},
	});
	try {
		parser.end(html);
		return true;
	} catch (error) {
		if (error instanceof TooDeep) return false;
		throw error;
	}
}
