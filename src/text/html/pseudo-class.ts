import type { Place } from './element-places.ts';

/** `:nth-child(2n + 1)` and its kin. */
export interface Nth {
	/** It is for each element whose number is `offset` plus a multiple of `step`. */
	step: number;
	offset: number;
	fromEnd: boolean;
	ofType: boolean;
}

const nthName = /^nth-(last-)?(child|of-type)$/i;
const edgeName = /^(first|last|only)-(child|of-type)$/i;
const formula = /^(?:(odd|even)|([+-]?\d*)n(?:\s*([+-])\s*(\d+))?|([+-]?\d+))$/i;

/** What a pseudo-class for a place asks for; `undefined` if it is another, or has another form. */
export function placesAsked(name: string, inside: string | undefined): Nth[] | undefined {
	const [, edge, edgeOf = ''] = edgeName.exec(name) ?? [];
	if (edge !== undefined && inside === undefined) {
		const first = { step: 0, offset: 1, fromEnd: false, ofType: /of-type/i.test(edgeOf) };
		const last = { ...first, fromEnd: true };
		return { first: [first], last: [last], only: [first, last] }[edge.toLowerCase()];
	}
	const [, isLast, of] = nthName.exec(name) ?? [];
	const [matched, word, step, sign = '+', more = '0', one] =
		formula.exec(inside?.trim() ?? '') ?? [];
	if (of === undefined || matched === undefined) return undefined;
	const place = { fromEnd: isLast !== undefined, ofType: /of-type/i.test(of) };
	if (word !== undefined) {
		return [{ ...place, step: 2, offset: word.toLowerCase() === 'odd' ? 1 : 0 }];
	}
	if (one !== undefined) return [{ ...place, step: 0, offset: Number(one) }];
	const steps = /\d$/.test(step ?? '') ? Number(step) : Number(`${step ?? ''}1`);
	return [{ ...place, step: steps, offset: Number(sign + more) }];
}

/** Whether a place is one that is asked for (CSS Selectors, section 13.3). */
export function isThere(place: Place, { step, offset, fromEnd, ofType }: Nth): boolean {
	const [index, count] = ofType ? [place.ofType, place.countOfType] : [place.index, place.count];
	const apart = (fromEnd ? count - index + 1 : index) - offset;
	return step === 0 ? apart === 0 : apart % step === 0 && apart / step >= 0;
}

/**
 * The pseudo-classes that browsers know. A rule with another one for any of its elements does not
 * apply to the others either.
 */
const known =
	/^(?:active|any-link|autofill|checked|default|defined|dir|disabled|empty|enabled|first|first-child|first-of-type|focus|focus-visible|focus-within|fullscreen|has|host|host-context|hover|in-range|indeterminate|invalid|is|lang|last-child|last-of-type|left|link|modal|muted|not|nth-child|nth-last-child|nth-last-of-type|nth-of-type|only-child|only-of-type|open|optional|out-of-range|paused|picture-in-picture|placeholder-shown|playing|popover-open|read-only|read-write|required|right|root|scope|state|target|user-invalid|user-valid|valid|visited|where|before|after|first-line|first-letter|-webkit-[\w-]+)$/i;

/** Whether browsers know a pseudo-class. */
export function isKnown(name: string): boolean {
	return known.test(name);
}
