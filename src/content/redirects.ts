import { articlePath, figureNames, figurePath, sitePath } from '../routes/links.ts';
import { articleNames, rootNames } from '../routes/pages.ts';
import { parseYaml } from '../text/yaml/yaml-text.ts';
import { addressesOfRecord } from './addresses-of-record.ts';
import type { Entry } from './entry.ts';

/**
 * An address that readers may have saved, and where it leads now. Both begin at the root of the
 * site, whatever path the site has on its host. With `*` at the end: all addresses below it.
 */
export type Redirect = readonly [from: string, to: string];

/** The form of an address here: it has no characters with a special meaning in the files of hosts. */
const addressPattern = /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:[a-z0-9][a-z0-9.-]*|\*)?$/;

/** Whether a text has the form of an address that redirects can have. */
export function isAddress(written: string): boolean {
	return addressPattern.test(written);
}

/** Whether a line can be given to hosts: two addresses, or two that both end in `*`. */
export function isRedirect(from: string, to: unknown): to is string {
	return (
		typeof to === 'string' && [from, to].every(isAddress) && from.endsWith('*') === to.endsWith('*')
	);
}

/**
 * The redirects of `redirects.yaml` that can be given to hosts. The rule for that file reports the
 * others.
 */
export function readRedirects(text = ''): Redirect[] {
	const { value, faults, keys } = parseYaml('', text);
	if (faults.length > 0 || typeof value !== 'object' || value === null) return [];
	return keys.flatMap((from): Redirect[] => {
		const to = (value as Record<string, unknown>)[from];
		return isRedirect(from, to) ? [[from, to]] : [];
	});
}

/**
 * Where redirects send an address; `undefined` if nowhere. A line for the address itself comes
 * before lines with `*`.
 */
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

/** The addresses of the pages of records, each from the root of the site. */
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

/** The addresses of pages that exist whatever the records are. */
export const ownAddresses: readonly string[] = ['/', ...rootNames.map((name) => `/${name}/`)];
