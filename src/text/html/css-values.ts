/** Reads the value of a property, in lower case; empty if the property is not set. */
export type Value = (name: string) => string;

const zero = String.raw`[+-]?(?:0(?:\.0*)?|\.0+)(?:px|em|rem|%|deg)?`;
const isZeroPattern = new RegExp(`^${zero}$`);
/** Scaled to nothing in a direction that a reader sees, so not by `scaleZ`. */
const flattening = new RegExp(
	String.raw`\bscale(?:3d)?\((?:[^,()]*,)?\s*${zero}\s*[,)]|\bscale[xy]\(\s*${zero}\s*\)|\bmatrix\((?:\s*${zero}\s*,){4}`,
);
const flatScale = new RegExp(String.raw`^(?:\S+\s+)?${zero}(?:\s|$)`);
/**
 * Fully transparent colours (CSS Color 4, section 4). The opacity is the fourth part if there are
 * commas; otherwise it follows a slash.
 */
const noColour = new RegExp(
	String.raw`^(?:transparent|#(?:[\da-f]{3}0|[\da-f]{6}00)|(?:rgb|hsl)a?\((?:[^,()/]+,){3}\s*${zero}\s*\)|[a-z]+\([^()/]+/\s*${zero}\s*\))$`,
);
const pointlessShape = new RegExp(
	String.raw`^(?:circle\(\s*${zero}\s*(?:\)|at\b)|ellipse\(\s*(?:${zero}\s+\S+|\S+\s+${zero})\s*(?:\)|at\b))`,
);
/** Sizes that depend on the elements around. */
const relative = /(?:em|%|inherit|unset|revert|revert-layer|larger|smaller)$/;

/** Whether a length, an angle or a share is zero. */
export function isZero(value: string): boolean {
	return isZeroPattern.test(value);
}

/** Whether letters have no size; `undefined` if that depends on the letters around them. */
export function isSizeless(value: Value): boolean | undefined {
	const size = value('font-size') || sizeIn(value('font'));
	// Letters of less than two pixels cannot be read.
	if (isZero(size) || /^(?:1|[01]?\.\d+)px$/.test(size)) return true;
	return size === '' || (relative.test(size) && !size.endsWith('rem')) ? undefined : false;
}

/** The size in a `font`. The height of the line may follow it, after a slash. */
function sizeIn(font: string): string {
	return /(?:^|\s)([\d.]+(?:px|pt|r?em|%)?)(?=\s*\/|\s+\S)/.exec(font)?.[1] ?? '';
}

/** Whether letters have no colour; `undefined` if that depends on the letters around them. */
export function isColourless(value: Value): boolean | undefined {
	const colour = value('-webkit-text-fill-color') || value('color');
	if (noColour.test(colour)) return true;
	return colour === '' || /^(?:inherit|unset|revert|revert-layer|currentcolor|var\()/.test(colour)
		? undefined
		: false;
}

/** Whether letters are drawn by something other than their colour. */
export function isDrawnOtherwise(value: Value): boolean {
	const clip = `${value('background-clip')} ${value('-webkit-background-clip')} ${value('background')}`;
	const drawn = [value('text-shadow'), value('-webkit-text-stroke'), value('text-stroke')];
	return /(?:^|\s)text(?:[\s,]|$)/.test(clip) || drawn.some((one) => one !== '' && one !== 'none');
}

/** Whether an element is scaled to nothing; `undefined` if its scale is not set. */
export function isShrunk(value: Value): boolean | undefined {
	const [transform, scale] = [value('transform'), value('scale')];
	if (flattening.test(transform) || flatScale.test(scale)) return true;
	return transform === '' && scale === '' ? undefined : false;
}

/** Whether a `clip-path` leaves nothing of an element to see; `undefined` if it has none. */
export function isCutAway(shape: string): boolean | undefined {
	if (shape === '') return undefined;
	if (pointlessShape.test(shape)) return true;
	const [, name = '', inside = ''] = /^(inset|polygon)\(([^()]*)\)/.exec(shape) ?? [];
	if (name === 'inset') return isAllInset(inside);
	return name === 'polygon' && new Set(inside.split(',').map((point) => point.trim())).size === 1;
}

function isAllInset(inside: string): boolean {
	const sides = (inside.split(/\bround\b/)[0] ?? '').trim().split(/\s+/);
	const [top = '', right = top, bottom = top, left = right] = sides;
	const share = (side: string) => (side.endsWith('%') ? Number.parseFloat(side) : 0);
	return share(top) + share(bottom) >= 100 || share(right) + share(left) >= 100;
}
