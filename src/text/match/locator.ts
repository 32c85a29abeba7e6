/** What a locator points to, as far as a program can follow it. */
export type Locator =
	| { kind: 'page'; page: number; label: string; exact: boolean }
	| { kind: 'fragment'; fragment: string }
	| { kind: 'other' };

/**
 * Reads a locator. `#page=4` (RFC 8118, section 3) is the fourth page of the file; `p. 4` and `pp.
 * 4-5` are a page, by its printed or its counted number; `#events` is a fragment. Other locators
 * (`para 12`, `12:30`) are for people.
 */
export function readLocator(locator: string): Locator {
	const wanted = locator.trim();
	const opened = /^#(?:.*&)?page=(\d+)(?:&|$)/i.exec(wanted)?.[1];
	if (opened !== undefined) {
		return { kind: 'page', page: Number(opened), label: opened, exact: true };
	}
	if (wanted.startsWith('#')) return { kind: 'fragment', fragment: wanted.slice(1) };
	const printed = /^(?:p|pp|pg|page|pages)\b\.?\s*([\divxlcdm]+)/i.exec(wanted)?.[1];
	if (printed === undefined) return { kind: 'other' };
	return { kind: 'page', page: Number(printed) || 0, label: printed, exact: false };
}

/**
 * Whether a page of a document is the one that a locator names. A printed number matches the label
 * in the file or the number at the head or foot of the page: the first page of an article may be
 * page 113.
 *
 * @param found - Number of the page in the file, from 1.
 */
export function isPage(
	{ page, label, exact }: Extract<Locator, { kind: 'page' }>,
	found: number,
	{ pages, labels }: { pages: readonly string[]; labels?: readonly string[] },
): boolean {
	if (found === page) return true;
	if (exact) return false;
	if (labels?.[found - 1]?.toLowerCase() === label.toLowerCase()) return true;
	const lines = (pages[found - 1] ?? '').split('\n').filter((line) => line.trim() !== '');
	const number = new RegExp(`(?:^|[^\\p{L}\\p{N}])${label}(?:$|[^\\p{L}\\p{N}])`, 'iu');
	return [...lines.slice(0, 2), ...lines.slice(-2)].some(
		(line) => line.length < 100 && number.test(line),
	);
}
