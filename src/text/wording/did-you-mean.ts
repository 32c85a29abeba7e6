import { closestMatch } from 'leven';

/**
 * The known name nearest to a misspelt one, if one is near enough to be meant: at most a third of
 * its letters differ.
 *
 * @param most - How many names of similar length to compare, because a built site or a page may have
 * any number.
 */
export function nearest(
	name: string,
	known: Iterable<string>,
	most = Infinity,
): string | undefined {
	const maxDistance = Math.max(1, Math.floor(name.length / 3));
	const likely = [...known].filter((other) => Math.abs(other.length - name.length) <= maxDistance);
	const swapped = swappings(name).find((other) => likely.includes(other));
	if (swapped !== undefined) return swapped;
	return closestMatch(name, likely.slice(0, most), { maxDistance });
}

/**
 * Whether two names differ only in their digits. Different years and numbers are different names,
 * not misspellings.
 */
export function differInDigitsAlone(one: string, other: string): boolean {
	return one.replaceAll(/\d/g, '') === other.replaceAll(/\d/g, '');
}

/**
 * All forms of a name with two adjacent letters swapped, the most common typing mistake. Digits are
 * not swapped.
 */
function swappings(name: string): string[] {
	return Array.from(name.slice(1), (letter, index) => {
		const before = name.charAt(index);
		return /\d/.test(before) && /\d/.test(letter)
			? name
			: name.slice(0, index) + letter + before + name.slice(index + 2);
	});
}

/** A hint for a misspelt name: the nearest name, or what else to do. */
export function didYouMean(near: string | undefined, otherwise: string): string {
	if (near === undefined) return `${otherwise}.`;
	const rest = otherwise.charAt(0).toLowerCase() + otherwise.slice(1);
	return `Did you mean \`${near}\`? If not: ${rest}.`;
}

/** A hint for a misspelt name, chosen from the known names. */
export function suggest(name: string, known: Iterable<string>, otherwise: string): string {
	return didYouMean(nearest(name, known), otherwise);
}
