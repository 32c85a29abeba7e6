import { articlePath, figureNames, figurePath, sitePath } from '../routes/links.ts';
import { articleNames, rootNames } from '../routes/pages.ts';
import { parseYaml } from '../text/yaml-text.ts';
import { addressesOfRecord } from './addresses-of-record.ts';
import type { Entry } from './entry.ts';

/**
 * An address that readers may hold, and where it leads now; both from the root of the site, whatever
 * path that has on its host. With `*` at the end, all addresses below it.
 */
export type Redirect = readonly [from: string, to: string];

/** What an address here may look like: nothing that would be more than an address in the files of hosts. */
const addressPattern = /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:[a-z0-9][a-z0-9.-]*|\*)?$/;

/** Whether a line can be told to hosts: two addresses, or two with all that is below them. */
export function isRedirect(from: string, to: unknown): to is string {
	return (
		typeof to === 'string' &&
		[from, to].every((address) => addressPattern.test(address)) &&
		from.endsWith('*') === to.endsWith('*')
	);
}

/** What `redirects.yaml` says, as far as it can be told to hosts: its own rule speaks of the rest. */
export function readRedirects(text = ''): Redirect[] {
	const { value, faults, keys } = parseYaml('', text);
	if (faults.length > 0 || typeof value !== 'object' || value === null) return [];
	return keys.flatMap((from): Redirect[] => {
		const to = (value as Record<string, unknown>)[from];
		return isRedirect(from, to) ? [[from, to]] : [];
	});
}

/** Where an address is sent on to by some lines, of which one of it alone comes before those of all below another; `undefined` if it is not. */
export function sentOn(address: string, redirects: readonly Redirect[]): string | undefined {
	const alone = redirects.find(([from]) => from === address);
	if (alone) return alone[1];
	for (const [from, to] of redirects) {
		const above = from.endsWith('*') ? from.slice(0, -1) : undefined;
		if (above !== undefined && address.startsWith(above)) {
			return to.slice(0, -1) + address.slice(above.length);
		}
	}
	return undefined;
}

/** An address from the root of the site. @param path - As pages link it. */
export function fromRoot(path: string): string {
	return path.slice(sitePath('').length - 1);
}

/** The addresses of pages that records have, each from the root of the site. */
export function addressesOf(entries: Iterable<Pick<Entry, 'kind' | 'key' | 'article'>>): string[] {
	return [...entries]
		.flatMap((entry) =>
			entry.kind === 'article'
				? [
						...addressesOfRecord(entry),
						...articleNames.map((name) => articlePath(entry.key, name)),
						...figureNames.map((name) => figurePath(entry.key, name)),
					]
				: addressesOfRecord(entry).filter((address) => !address.includes('#')),
		)
		.map(fromRoot);
}

/** The addresses of pages that are there whatever the records are. */
export const ownAddresses: readonly string[] = ['/', ...rootNames.map((name) => `/${name}/`)];
