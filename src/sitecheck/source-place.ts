import type { Place } from '../problems/problem.ts';
import { placeAt } from '../text/place-at.ts';

/** A file that pages are made from. */
export interface SourceFile {
	/** Path from the project's root, with `/`. */
	path: string;
	text: string;
}

/** What is known of a problem in a built page, to find its source. */
export interface Trace {
	/** The built file, with a leading `/`. */
	path: string;
	/** The address or id as written in the page. */
	written?: string;
	/** The words of the link. */
	words?: string;
}

interface Spot {
	source: SourceFile;
	offset: number;
}

/** Characters that continue a name or an address. */
const goesOn = /[\p{L}\p{N}_./#%-]/u;

/** Minimum length of a text to search for; shorter ones are found in too many places. */
const shortest = 3;

/**
 * The only place in the sources that a problem can come from: the address as written, else the words
 * of the link, else the last name in the address, in the file that the page is made from (a mark
 * writes `person:key`). `undefined` if there is no such place or more than one.
 */
export function findSource(trace: Trace, sources: readonly SourceFile[]): Place | undefined {
	const { written = '', words = '' } = trace;
	const name = /(?<![^/#?])([^/#?]+)\/?$/.exec(written)?.[1] ?? '';
	const home = sources.filter(({ path }) => isHome(path, trace.path));
	const spot = only(written, sources, home) ?? only(words, sources, home) ?? only(name, home, home);
	if (!spot) return undefined;
	return placeAt(spot.source.path, spot.source.text, spot.offset);
}

function only(
	needle: string,
	sources: readonly SourceFile[],
	home: readonly SourceFile[],
): Spot | undefined {
	if (needle.length < shortest) return undefined;
	const near = spotsOf(needle, home);
	if (near.length === 1) return near[0];
	if (near.length > 1) return undefined;
	const all = spotsOf(needle, sources);
	return all.length === 1 ? all[0] : undefined;
}

function spotsOf(needle: string, sources: readonly SourceFile[]): Spot[] {
	const spots: Spot[] = [];
	for (const source of sources) {
		let at = source.text.indexOf(needle);
		for (; at !== -1; at = source.text.indexOf(needle, at + needle.length)) {
			const before = source.text.charAt(at - 1);
			const after = source.text.charAt(at + needle.length);
			if (!goesOn.test(before) && !/[\p{L}\p{N}_/#%-]/u.test(after))
				spots.push({ source, offset: at });
			if (spots.length > 1) return spots;
		}
	}
	return spots;
}

/** Whether a source is named like a page: `content/articles/a/b.mdx` makes `/a/b/index.html`. */
function isHome(source: string, page: string): boolean {
	const names = page
		.replace(/(?:\/index)?\.html$/, '')
		.split('/')
		.filter(Boolean);
	const parts = source.replace(/(?:\/index)?\.[a-z]+$/, '').split('/');
	return (
		names.length > 0 && names.at(-1) === parts.at(-1) && names.every((name) => parts.includes(name))
	);
}
