import { listed, simplesOf, withJoints } from './selector-parts.ts';

/** Numbers of ids, of classes, attributes and pseudo-classes, and of names. */
type Counts = [ids: number, classes: number, names: number];

/** Maximum nesting of pseudo-classes to look into. */
const deepest = 8;

/**
 * The specificity of a selector: by ids, then classes, attributes and pseudo-classes, then names of
 * elements (CSS Selectors, section 17).
 *
 * @param selector - It, `withoutEscapes`.
 */
export function weightOf(selector: string): number {
	return joined(countsOf(selector, 0));
}

function joined(counts: Counts): number {
	const [ids, classes, names] = counts.map((count) => Math.min(999, count));
	return (ids ?? 0) * 1e6 + (classes ?? 0) * 1e3 + (names ?? 0);
}

function countsOf(selector: string, depth: number): Counts {
	const counts: Counts = [0, 0, 0];
	const compounds = withJoints(selector).filter((_, index) => index % 2 === 0);
	for (const { sign, name, inside } of compounds.flatMap((one) => simplesOf(one).simples)) {
		if (sign === '#') counts[0]++;
		else if (sign === '.' || sign === '[') counts[1]++;
		else if (sign === '::' || (sign === '' && name !== '*')) counts[2]++;
		else if (sign === ':') {
			const heaviest = inside === undefined ? undefined : insideOf(name, inside, depth);
			if (!heaviest) counts[1]++;
			for (const [index, count] of heaviest?.entries() ?? [])
				counts[index] = (counts[index] ?? 0) + count;
		}
	}
	return counts;
}

/** What the selectors in a pseudo-class weigh; `undefined` if it has none. */
function insideOf(name: string, inside: string, depth: number): Counts | undefined {
	if (/^where$/i.test(name)) return [0, 0, 0];
	const isAny = /^(?:is|not|has|matches|-webkit-any)$/i.test(name);
	if (!isAny || depth >= deepest) return undefined;
	return listed(inside)
		.map((one) => countsOf(one, depth + 1))
		.reduce((a, b) => (joined(b) > joined(a) ? b : a));
}
