import { type Address, addressOf, resolveAddress, type SiteAddress } from './address.ts';
import type { BuiltFile, Reference } from './built-file.ts';
import type { Arrival, SiteFiles } from './site-files.ts';

/** Where a reference leads. */
export interface Target {
	address: Address;
	/** What is found there, for an address within the site. */
	arrival?: Arrival;
}

/** A reference, with the file it is in and where it leads. */
export interface Link extends Target {
	from: BuiltFile;
	reference: Reference;
}

/** Everything the checks look at. */
export interface SiteIndex {
	/** Name of the folder, as problems show it. */
	folder: string;
	address: SiteAddress;
	files: SiteFiles;
	/** What was read, by path. */
	built: ReadonlyMap<string, BuiltFile>;
	/** Every reference, resolved. */
	links: readonly Link[];
	/** Rendered text of the pages that text fragments point at, by path. */
	texts: ReadonlyMap<string, string>;
}

/** Resolves every reference of the site. */
export function resolveLinks(
	built: Iterable<BuiltFile>,
	files: SiteFiles,
	site: SiteAddress,
): Link[] {
	const rooted = new Map<string, Target>();
	const links: Link[] = [];

	function resolve(href: string, from: string): Target {
		const address = resolveAddress(href, from, site);
		return address.kind === 'inside'
			? { address, arrival: files.lookUp(address.path) }
			: { address };
	}

	for (const from of built) {
		const own = addressOf(from.path, site);
		const base = from.base === undefined ? own : (URL.parse(from.base, own)?.href ?? own);
		for (const reference of from.references) {
			const { href } = reference;
			// An address that begins with `/` or a scheme leads to the same place from every page, unless
			// `base` has another host.
			const isRooted = from.base === undefined && /^(?:\/|https?:)/i.test(href);
			let target = isRooted ? rooted.get(href) : undefined;
			if (!target) {
				target = resolve(href, base);
				if (isRooted) rooted.set(href, target);
			}
			links.push({ from, reference, ...target });
		}
	}
	return links;
}

/** The pages whose text is needed: text fragments point at them. */
export function pagesToRead(links: readonly Link[]): Set<string> {
	return new Set(
		links.flatMap(({ address, arrival }) =>
			address.kind === 'inside' && address.directives.length > 0 && arrival && 'file' in arrival
				? [arrival.file]
				: [],
		),
	);
}
