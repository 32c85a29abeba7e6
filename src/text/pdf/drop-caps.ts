import type { PdfItem } from './pdf-item.ts';

/** How much larger than the letters beside it an initial is at least. */
const leastRatio = 1.7;
/** How far from an initial its first line may begin, as a share of the initial’s height. */
const farthest = 0.5;

/**
 * Puts large initials, which are as high as several lines, before the first of the lines that begin
 * beside them. Programs draw them as a line of their own, sometimes far from that line.
 */
export function withDropCaps(rows: readonly PdfItem[][]): readonly PdfItem[][] {
	const firsts = new Map<readonly PdfItem[], PdfItem>();
	const taken = new Set<readonly PdfItem[]>();
	for (const row of rows) {
		const initial = initialOf(row);
		const line = initial && lineBeside(initial, rows);
		const [first] = line ?? [];
		if (!initial || !line || !first || firsts.has(line)) continue;
		const { str, width, transform } = initial;
		// As large as the words that follow, and at their height.
		const place = [...first.transform.slice(0, 4), transform[4] ?? 0, first.transform[5] ?? 0];
		firsts.set(line, { ...first, str, width, transform: place, hasEOL: false });
		taken.add(row);
	}
	if (taken.size === 0) return rows;
	return rows
		.filter((row) => !taken.has(row))
		.map((row) => {
			const initial = firsts.get(row);
			return initial ? [initial, ...row] : row;
		});
}

/** The only letter of a line, with or without a quotation mark before it. */
function initialOf(row: readonly PdfItem[]): PdfItem | undefined {
	const [only, ...more] = row.filter(({ str }) => str.trim() !== '');
	return only && more.length === 0 && /^["'“„«‘‚]?\p{Lu}$/u.test(only.str.trim())
		? { ...only, str: only.str.trim() }
		: undefined;
}

/** The highest line that begins directly to the right of an initial. */
function lineBeside(
	{ transform, width, height }: PdfItem,
	rows: readonly PdfItem[][],
): readonly PdfItem[] | undefined {
	const [left = 0, base = 0] = transform.slice(4);
	const end = left + width;
	const heightOf = ([first]: readonly PdfItem[]) => first?.transform[5] ?? 0;
	return rows
		.filter((row) => {
			const [first] = row;
			if (!first || first.height <= 0 || first.height * leastRatio > height) return false;
			const [x = 0, y = 0] = first.transform.slice(4);
			const isBeside = x > end - 0.1 * height && x < end + farthest * height;
			return isBeside && y > base - 0.1 * height && y < base + height && /^\p{L}/u.test(first.str);
		})
		.toSorted((a, b) => heightOf(b) - heightOf(a))[0];
}
