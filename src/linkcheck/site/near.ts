import { closestMatch } from 'leven';
import type { SiteIndex } from './site-index.ts';

/** The address of a file, below the base path: `/a/index.html` → `/a/`. */
export function pathOf(file: string): string {
	return file.replace(/\/index\.html$/, '/');
}

/** An address below the base path as it is written in a page. */
export function written(path: string, { address }: Pick<SiteIndex, 'address'>): string {
	return encodeURI(address.base.slice(0, -1) + path).replaceAll('#', '%23').replaceAll('?', '%3F');
}

/** The known name nearest to a wrong one: at most a third of its letters differ. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
	const maxDistance = Math.max(1, Math.floor(name.length / 3));
	const likely = [...known].filter((other) => Math.abs(other.length - name.length) <= maxDistance);
	return closestMatch(name, likely, { maxDistance });
}

/** How many files a search for a near address looks at. */
const widest = 3000;

/**
 * The address that a missing one may be meant for: the same with another ending or with spaces for
 * plus signs, the only page of that name, or the nearest name in the same folder.
 */
export function nearPath(path: string, { files: { files, lookUp } }: SiteIndex): string | undefined {
	const bare = path.replace(/(?:\/|\.html?)$/, '');
	const spaced = path.replaceAll('+', ' ');
	for (const other of [`${bare}/`, `${bare}.html`, bare, spaced]) {
		const arrival = other === path ? undefined : lookUp(other);
		if (arrival?.kind === 'file') return pathOf(arrival.file);
	}
	const folder = bare.slice(0, bare.lastIndexOf('/') + 1);
	const name = bare.slice(folder.length);
	const namesakes: string[] = [];
	const siblings: string[] = [];
	for (const file of files) {
		const other = pathOf(file);
		const otherBare = other.replace(/(?:\/|\.html?)$/, '');
		if (name !== '' && otherBare.endsWith(`/${name}`)) namesakes.push(other);
		const isSibling = other.startsWith(folder) && otherBare.lastIndexOf('/') < folder.length;
		if (isSibling && siblings.length < widest) siblings.push(other);
	}
	return namesakes.length === 1 ? namesakes[0] : nearest(path, siblings);
}

/** A mend: the near name, or what else to do. */
export function didYouMean(near: string | undefined, otherwise: string): string {
	if (near === undefined) return `${otherwise}.`;
	const rest = otherwise.charAt(0).toLowerCase() + otherwise.slice(1);
	return `Did you mean \`${near}\`? If not: ${rest}.`;
}
