import picomatch from 'picomatch';
import type { Target } from './target.ts';

/**
 * The targets that a pattern names: by the key of a source, publisher, claim, event or stance, or by
 * address.
 *
 * @param pattern - A glob in which `*` also stands for `/`: `tass-*`, `https://example.org/*`.
 */
export function only(targets: readonly Target[], pattern: string): Target[] {
	const glob = picomatch(pattern, { bash: true, dot: true, fastpaths: false });
	const fits = (text: string) => text === pattern || glob(text);
	return targets.filter(
		({ address, uses, quotes }) =>
			fits(address) ||
			uses.some(({ key, written }) => fits(key) || fits(written)) ||
			quotes.some(({ key }) => fits(key)),
	);
}
