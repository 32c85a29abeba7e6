import { EpubCheck } from '@likecoin/epubcheck-ts';
import { type CheerioAPI, load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

/** The errors and warnings of an independent checker about a book, each with its place. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
	const { messages } = await EpubCheck.validate(bytes, { version: '3.3' });
	return messages
		.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
		.map(({ id, message, location }) => `${location?.path ?? ''} ${id}: ${message}`);
}

/** The contents of a book. */
export interface ReadBook {
	/** Paths within the archive, in their order. */
	paths: string[];
	package: CheerioAPI;
	/** The pages in the order of the spine, by file name. */
	pages: Map<string, CheerioAPI>;
	bytesOf: (file: string) => Uint8Array;
}

/** Unpacks and parses a book. */
export function readBook(bytes: Uint8Array): ReadBook {
	const entries = unzipSync(bytes);
	const bytesOf = (file: string) => entries[`EPUB/${file}`]!;
	const xml = (file: string) => load(strFromU8(bytesOf(file)), { xml: true });
	const $ = xml('package.opf');
	const hrefs = new Map(
		$('item')
			.toArray()
			.map((item) => [$(item).attr('id'), $(item).attr('href')!]),
	);
	const spine = $('itemref')
		.toArray()
		.map((item) => hrefs.get($(item).attr('idref'))!);
	return {
		paths: Object.keys(entries),
		package: $,
		pages: new Map(spine.map((file) => [file, xml(file)])),
		bytesOf,
	};
}

/** Links of a book without a target in it, as `page: address`. */
export function brokenLinks({ pages }: ReadBook): string[] {
	return [...pages].flatMap(([file, $]) =>
		$('a[href]')
			.toArray()
			.map((link) => $(link).attr('href')!)
			.filter((href) => !/^\w+:/.test(href))
			.filter((href) => {
				const [page = '', id] = href.split('#');
				const target = pages.get(page || file);
				return !target || (id !== undefined && target(`[id="${id}"]`).length !== 1);
			})
			.map((href) => `${file}: ${href}`),
	);
}
