import { wordRuns } from '../letters/word-runs.ts';
import { pageNumber } from '../pdf/page-furniture.ts';
import { type PageNumber, readPageNumber } from './page-number.ts';

/** A number in the first or last lines of a page. */
interface EdgeNumber extends PageNumber {
	/** Whether its line has nothing else: `– 12 –`, `Page 12 of 90`. */
	isAlone: boolean;
	/** Whether it begins or ends its line, which has no other number. */
	isAtEdge: boolean;
	/** Its line without numbers, by which lines of other pages can be recognised. */
	shape: string;
}

/** How many lines at each end of a page to look at. */
const rows = 2;
/** Lines of this length and longer are text, not a header or footer. */
const longest = 100;
/** Distances of the pages to compare with: left and right pages often have different headers. */
const steps = [-2, -1, 1, 2];

interface Known {
	numbers: readonly EdgeNumber[][];
	/** On how many pages there is a line of each shape. */
	shapes: ReadonlyMap<string, number>;
}

/** What is known of documents, by their pages: many quotes are looked up in one. */
const known = new WeakMap<readonly string[], Known>();

/**
 * Whether a page has a wanted number printed at its head or foot as its own. If the words beside it
 * are also on other pages, it must go up from page to page; otherwise it may be a date, or the number
 * of a report.
 *
 * @param found - Number of the page in the file, from 1.
 */
export function isPrinted(
	pages: readonly string[],
	found: number,
	isWanted: (printed: PageNumber) => boolean,
): boolean {
	const { numbers, shapes } = edgesOf(pages);
	return (numbers[found - 1] ?? []).some((printed) => {
		const { value, isRoman, isAlone, isAtEdge, shape } = printed;
		if (!isWanted(printed)) return false;
		if (isAlone) return true;
		const goesUp = steps.some((step) =>
			numbers[found - 1 + step]?.some(
				(other) => other.isRoman === isRoman && other.value === value + step,
			),
		);
		return goesUp || (isAtEdge && (shapes.get(shape) ?? 0) < 2);
	});
}

function edgesOf(pages: readonly string[]): Known {
	const before = known.get(pages);
	if (before) return before;
	const numbers = pages.map((page) => {
		const lines = page.split('\n').filter((line) => line.trim() !== '');
		const edges = new Set([...lines.slice(0, rows), ...lines.slice(-rows)]);
		return [...edges].filter((line) => line.length < longest).flatMap(numbersIn);
	});
	const shapes = new Map<string, number>();
	for (const each of numbers) {
		for (const shape of new Set(each.map((one) => one.shape))) {
			shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
		}
	}
	const made = { numbers, shapes };
	known.set(pages, made);
	return made;
}

function numbersIn(line: string): EdgeNumber[] {
	const words = wordRuns(line);
	const isNumberLine = pageNumber.test(line.trim());
	const shape = line.replace(/\d+/g, '0').trim();
	return words.flatMap((word, index): EdgeNumber[] => {
		const read = readPageNumber(word);
		if (!read) return [];
		const others = words.filter((_, at) => at !== index);
		return [
			{
				...read,
				shape,
				// In `12 of 90`, the second number is that of all pages.
				isAlone: isNumberLine && !words.slice(0, index).some((one) => readPageNumber(one)),
				isAtEdge:
					(index === 0 || index === words.length - 1) && !others.some((one) => /\d/.test(one)),
			},
		];
	});
}
