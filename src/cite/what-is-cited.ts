import { DoiSchema, IsbnSchema } from '../model/records/bibliography.ts';
import { decodePercent } from '../text/addresses/decode-percent.ts';

/** What `cite` was given: a page, or a work with a number in a register. */
export type Cited =
	{ kind: 'page'; address: string } | { kind: 'doi'; doi: string } | { kind: 'isbn'; isbn: string };

/**
 * Reads an address, a DOI (with or without `https://doi.org/` or `doi:`) or an ISBN; `undefined` for
 * anything else.
 */
export function whatIsCited(written: string): Cited | undefined {
	const text = written.trim();
	const [, site, number = ''] =
		/^((?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)?(?:doi:\s?)?(10\..+)$/i.exec(text) ?? [];
	// In an address, some characters of a DOI are escaped: `%3C` is `<`. A query or a fragment is not
	// part of it.
	const [path = ''] = number.split(/[?#]/, 1);
	const doi = site === undefined ? number : decodePercent(path);
	if (DoiSchema.safeParse(doi).success) return { kind: 'doi', doi };
	const isbn = text.replace(/^isbn(?:-1[03])?:?\s?/i, '').toUpperCase();
	if (IsbnSchema.safeParse(isbn).success) return { kind: 'isbn', isbn };
	const url =
		URL.parse(text) ??
		(/^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?:\/|$)/u.test(text)
			? URL.parse(`https://${text}`)
			: null);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	return { kind: 'page', address: url.href };
}
