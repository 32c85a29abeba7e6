import { nearest } from '../text/wording/did-you-mean.ts';
import type { SiteIndex } from './site-index.ts';

/** The address of a file, below the base path: `/a/index.html` → `/a/`. */
export function pathOf(file: string): string {
	return file.replace(/\/index\.html$/, '/');
}

/** How to write an address below the base path in a page. */
export function written(path: string, { address }: Pick<SiteIndex, 'address'>): string {
	return encodeURI(address.base.slice(0, -1) + path)
		.replaceAll('#', '%23')
		.replaceAll('?', '%3F');
}

/** How many files of one folder a search for a similar address looks at. */
const widest = 3000;

/**
 * The address that may have been meant by a missing one: the same with a different ending or with
 * spaces for plus signs, the only page of that name, or the nearest name in the same folder.
 */
export function nearPath(
	path: string,
	{ files: { files, lookUp } }: Pick<SiteIndex, 'files'>,
): string | undefined {
	const bare = path.replace(/(?:\/|\.html?)$/, '');
	const spaced = path.replaceAll('+', ' ');
	for (const other of [`${bare}/`, `${bare}.html`, bare, spaced]) {
		const arrival = other === path ? undefined : lookUp(other);
		if (arrival?.kind === 'file') return pathOf(arrival.file);
	}
	const folder = bare.slice(0, bare.lastIndexOf('/') + 1);
	const name = bare.slice(folder.length);
	const namesakes: string[] = [];
	const siblings = new Map<string, string>();
	for (const file of files) {
		const other = pathOf(file);
		const otherBare = other.replace(/(?:\/|\.html?)$/, '');
		if (name !== '' && otherBare.endsWith(`/${name}`)) namesakes.push(other);
		const isSibling = other.startsWith(folder) && !otherBare.includes('/', folder.length);
		if (isSibling && siblings.size < widest) siblings.set(otherBare.slice(folder.length), other);
	}
	if (namesakes.length === 1) return namesakes[0];
	const sibling = nearest(name, siblings.keys());
	return sibling === undefined ? undefined : siblings.get(sibling);
}
