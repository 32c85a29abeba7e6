import type { Target } from '../collect/target.ts';
import type { Wanted } from '../judge/context.ts';

/** The quotes to look for, each pair of quote and locator once. */
export function wantedOf({ quotes }: Pick<Target, 'quotes'>): Wanted[] {
	const wanted = new Map<string, Wanted>();
	for (const { quote, locator } of quotes) {
		wanted.set(wantedName({ quote, ...(locator !== undefined && { locator }) }), {
			quote,
			...(locator !== undefined && { locator }),
		});
	}
	return [...wanted.values()];
}

/** A name that is the same for the same quote and locator. */
export function wantedName({ quote, locator = '' }: Wanted): string {
	return `${locator}\n${quote}`;
}
