import {
	isColourless,
	isCutAway,
	isDrawnOtherwise,
	isShrunk,
	isSizeless,
	isZero,
	type Value,
} from './css-values.ts';

/**
 * What a style does to words, as far as it decides whether and where they are seen. Each effect is
 * kept separately, so that a later rule can undo what an earlier one did.
 */
export interface Look {
	display?: 'none' | 'inline' | 'block';
	/** `visibility`: an element inside can undo it. */
	visible?: boolean;
	/** Whether it is transparent as a whole. */
	faded?: boolean;
	/** Whether it has no height or no width, and cuts off what does not fit. */
	flat?: boolean;
	/** Whether it is scaled to nothing. */
	shrunk?: boolean;
	/** Whether it is cut to an empty shape. */
	cutAway?: boolean;
	/** Whether its content is not drawn (`content-visibility`). */
	undrawn?: boolean;
	/** Whether it is cut or pushed out of sight, so that only screen readers get it. */
	clipped?: boolean;
	/** Whether its own letters have no size. */
	sizeless?: boolean;
	/** Whether its own letters have no colour. */
	colourless?: boolean;
	/** Whether its letters are drawn by something other than their colour. */
	drawnOtherwise?: boolean;
	/** Whether it appears when a reader points at something, or follows a link within the page. */
	opened?: boolean;
	struck?: boolean;
	raised?: boolean;
	floats?: boolean;
}

/** Ways to hide that code or a reader can undo, in addition to `display` and `visibility`. */
export const folds = ['faded', 'flat', 'shrunk', 'cutAway', 'undrawn'] as const;

/** A quick test: a style with none of these words does nothing that matters here. */
const telling =
	/display|visib|opacity|height|width|clip|left|right|top|bottom|indent|font|through|vertical|float|transform|scale|translate|inset|color|shadow|stroke/i;
/** How far something must be moved to be out of sight, by unit. */
const farAway: Readonly<Record<string, number>> = { px: 500, em: 50, rem: 50, vw: 100, '%': 100 };
/** Longer distances, by which rows of slides and centred elements are never moved. */
const fartherAway: typeof farAway = { px: 5000, em: 300, rem: 300 };
const sides = ['left', 'right', 'top', 'bottom', 'inset-inline-start', 'inset'];

/** What declarations do, and what those of them do that are `!important`. */
export interface Looks {
	all: Look;
	important: Look;
}

const importance = /!\s*important/i;

/** Reads declarations from a `style` attribute or between the braces of a rule. */
export function looksOf(declarations: string): Looks {
	if (!importance.test(declarations)) return { all: lookOf(declarations), important: {} };
	const important = declarations.split(';').filter((one) => importance.test(one));
	return { all: lookOf(declarations), important: lookOf(important.join(';')) };
}

function lookOf(declarations: string): Look {
	if (!telling.test(declarations)) return {};
	const values = new Map(
		declarations.split(';').map((declaration): [string, string] => {
			const colon = declaration.indexOf(':');
			const value = declaration.slice(colon + 1).replace(importance, '');
			return [declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()];
		}),
	);
	const value: Value = (name) => values.get(name) ?? '';
	// An animation hides its element only for a moment, with or without code.
	const appears = values.has('animation') || values.has('animation-name');
	const display = displayOf(value('display'));
	const visibility = value('visibility');
	const decoration = `${value('text-decoration')} ${value('text-decoration-line')}`;
	const folded = {
		faded: isFaded(value),
		flat: isFlat(value),
		shrunk: isShrunk(value),
		cutAway: isClippedShape(value('clip-path')) ? undefined : isCutAway(value('clip-path')),
		undrawn: isUndrawn(value('content-visibility')),
		colourless: isColourless(value),
	};
	const look: Look = {
		...(display && { display }),
		...(visibility === 'visible' && { visible: true }),
		...(/^(?:hidden|collapse)$/.test(visibility) && !appears && { visible: false }),
		...(isClipped(value) && { clipped: true }),
		...(isDrawnOtherwise(value) && { drawnOtherwise: true }),
		...(decoration.includes('line-through') && { struck: true }),
		...(value('vertical-align') === 'super' && { raised: true }),
		...(/^(?:left|right|inline-)/.test(value('float')) && { floats: true }),
	};
	for (const [name, is] of Object.entries(folded) as [keyof typeof folded, boolean | undefined][]) {
		if (is !== undefined) look[name] = is && !appears;
	}
	const sizeless = isSizeless(value);
	if (sizeless !== undefined) look.sizeless = sizeless;
	return look;
}

function displayOf(value: string): Look['display'] {
	if (value === 'none') return 'none';
	if (/^(?:inline|contents|ruby)/.test(value)) return 'inline';
	return /^(?:block|flex|grid|table|list-item|flow-root)/.test(value) ? 'block' : undefined;
}

function isFaded(value: Value): boolean | undefined {
	const [opacity, filter] = [value('opacity'), value('filter')];
	if (
		isZero(opacity) ||
		/^0?\.0[0-4]/.test(opacity) ||
		isZero(/\bopacity\(\s*([^()\s]+)\s*\)/.exec(filter)?.[1] ?? '')
	)
		return true;
	return opacity === '' ? undefined : false;
}

function isFlat(value: Value): boolean | undefined {
	const lengths = ['height', 'max-height', 'width', 'max-width'].map(value);
	const given = lengths.filter((length) => length !== '');
	if (given.length === 0) return undefined;
	const cuts = ['overflow', 'overflow-x', 'overflow-y'].some((name) => isCutOff(value(name)));
	// A frame with fixed proportions has a padding instead of a height.
	const padded = /(?:^|\s)[1-9][\d.]*%/.test(
		['padding', 'padding-top', 'padding-bottom'].map(value).join(' '),
	);
	return cuts && !padded && given.some(isZero);
}

function isUndrawn(value: string): boolean | undefined {
	return value === '' ? undefined : value === 'hidden';
}

function isClipped(value: Value): boolean {
	if (/^rect\((?:[01](?:px)?[\s,]*){4}\)/.test(value('clip'))) return true;
	if (isClippedShape(value('clip-path'))) return true;
	if (isFarAway(value('text-indent'))) return true;
	const moved = /\btranslate(?:3d|x|y)?\(([^()]*)\)/.exec(value('transform'))?.[1] ?? '';
	const moves = [moved, value('translate'), value('margin-left'), value('margin-top')];
	if (moves.some((move) => isFarAway(move, fartherAway))) return true;
	const out = /^(?:absolute|fixed)$/.test(value('position'));
	if (out && sides.some((side) => isFarAway(value(side)))) return true;
	const dot = /^[01]px$/.test(value('width')) && /^[01]px$/.test(value('height'));
	return out && dot && isCutOff(value('overflow'));
}

/** Whether a shape is cut from all sides, as it is for words that are for screen readers. */
function isClippedShape(shape: string): boolean {
	return /^inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%\s*\)/.test(shape);
}

/** Whether a length, or one of several, leads out of sight. */
function isFarAway(lengths: string, far = farAway): boolean {
	return lengths.split(/[\s,]+/).some((length) => {
		const [, number = '', unit = ''] = /^-(\d{1,9})(?:\.\d+)?(px|em|rem|vw|%)$/.exec(length) ?? [];
		return Number(number) >= (far[unit] ?? Infinity);
	});
}

function isCutOff(value: string): boolean {
	return /^(?:hidden|clip)\b/.test(value);
}
