import { isKnown } from './pseudo-class.ts';
import { listed, simplesOf, withJoints } from './selector-parts.ts';
import { weightOf } from './selector-weight.ts';

/**
 * The selectors that a selector in `:is` or `:where` stands for, each with its weight: all in `:is`
 * weigh as much as the heaviest, and those in `:where` nothing.
 */
export function alternatives(selector: string): { selector: string; weight: number }[] {
	const weight = weightOf(selector);
	const [only, ...others] = simplesOf(selector).simples;
	const isAny = only?.sign === ':' && /^(?:is|where)$/i.test(only.name) && others.length === 0;
	const isWhole = isAny && simplesOf(selector).isWhole;
	return (isWhole ? listed(only.inside ?? '') : [selector]).map((one) => ({
		selector: one,
		weight,
	}));
}

/**
 * Whether browsers know all pseudo-classes of a selector. If they do not, they ignore the whole rule
 * (CSS Selectors, section 3.9); in `:is` and `:where` they ignore only that one.
 */
export function hasKnownParts(selector: string): boolean {
	const compounds = withJoints(selector).filter((_, index) => index % 2 === 0);
	return compounds.every((one) => {
		const { simples } = simplesOf(one);
		return simples.every(
			({ sign, name, inside }) =>
				sign !== ':' ||
				(isKnown(name) &&
					(inside === undefined || !/^not$/i.test(name) || listed(inside).every(hasKnownParts))),
		);
	});
}
