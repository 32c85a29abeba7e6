import { closestMatch } from 'leven';

/**
 * The known name nearest to a misspelt one, if one is near enough to be meant: at most a third of
 * its letters differ.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
	return closestMatch(name, known, { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
}

/** A hint for a misspelt name: the near one, or what else to do. */
export function didYouMean(name: string, known: readonly string[], otherwise: string): string {
	const near = nearest(name, known);
	return near === undefined
		? `${otherwise}.`
		: `Did you mean \`${near}\`? If not: ${lowerFirst(otherwise)}.`;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
