/**
 * Recognises where a text in an SVG picture goes on in another line. SVG has no lines of its own:
 * programs place each with a `tspan` that begins at the left again, lower than the one before (SVG 2,
 * section 11.5). Parts of a line have their own `x` too, but at the same height; raised and lowered
 * letters have no `x`.
 *
 * @returns Whether an element, given in the order of the page, begins a line.
 */
export function svgLines(): (
	name: string,
	attributes: Readonly<Record<string, string>>,
) => boolean {
	let height: string | undefined;
	return (name, { x, y, dy = '0' }) => {
		if (name === 'text') height = y;
		if (name !== 'tspan' || x === undefined) return false;
		const isLower = (Number.parseFloat(dy) || 0) !== 0 || (y !== undefined && y !== height);
		height = y ?? height;
		return isLower;
	};
}
