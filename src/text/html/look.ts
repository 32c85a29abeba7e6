/** The effects of a style on words that decide whether and where they are seen. */
export interface Look {
	display?: 'none' | 'inline' | 'block';
	/** `visibility`: an element inside can undo it. */
	visible?: boolean;
	/** Whether it is transparent or has no height, like parts that code opens. */
	folded?: boolean;
	/** Whether it is clipped or moved out of sight, so it is only for screen readers. */
	clipped?: boolean;
	/** Whether its own letters have no size. */
	sizeless?: boolean;
	struck?: boolean;
	raised?: boolean;
	floats?: boolean;
}

/** A quick test for styles that matter here. */
const telling =
	/display|visib|opacity|height|clip|left|right|top|bottom|indent|font|through|vertical|float/i;
/** The distance from which something is out of sight, by unit. */
const farAway: Readonly<Record<string, number>> = { px: 500, em: 50, rem: 50, vw: 100, '%': 100 };
const sides = ['left', 'right', 'top', 'bottom', 'inset-inline-start', 'margin-left'];

/** Reads declarations from a `style` attribute or between the braces of a rule. */
export function lookOf(declarations: string): Look {
	if (!telling.test(declarations)) return {};
	const values = new Map(
		declarations.split(';').map((declaration): [string, string] => {
			const colon = declaration.indexOf(':');
			const value = declaration.slice(colon + 1).replace(/!\s*important/i, '');
			return [declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase()];
		}),
	);
	const value = (name: string) => values.get(name) ?? '';
	// Content that appears by an animation is hidden only for a moment, with or without code.
	const appears = values.has('animation') || values.has('animation-name');
	const display = displayOf(value('display'));
	const visibility = value('visibility');
	const folded =
		(isZero(value('opacity')) && !appears) ||
		((isZero(value('height')) || isZero(value('max-height'))) && isCutOff(value('overflow')));
	const decoration = `${value('text-decoration')} ${value('text-decoration-line')}`;
	return {
		...(display && { display }),
		...(visibility === 'visible' && { visible: true }),
		...(/^(?:hidden|collapse)$/.test(visibility) && !appears && { visible: false }),
		...(folded && { folded }),
		...(isClipped(value) && { clipped: true }),
		...(isZero(value('font-size')) && { sizeless: true }),
		...(decoration.includes('line-through') && { struck: true }),
		...(value('vertical-align') === 'super' && { raised: true }),
		...(/^(?:left|right|inline-)/.test(value('float')) && { floats: true }),
	};
}

function displayOf(value: string): Look['display'] {
	if (value === 'none') return 'none';
	if (/^(?:inline|contents|ruby)/.test(value)) return 'inline';
	return /^(?:block|flex|grid|table|list-item|flow-root)/.test(value) ? 'block' : undefined;
}

function isClipped(value: (name: string) => string): boolean {
	if (/^rect\((?:[01](?:px)?[\s,]*){4}\)/.test(value('clip'))) return true;
	if (/^inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%/.test(value('clip-path'))) return true;
	if (isFarAway(value('text-indent'))) return true;
	const out = /^(?:absolute|fixed)$/.test(value('position'));
	if (out && sides.some((side) => isFarAway(value(side)))) return true;
	const dot = /^[01]px$/.test(value('width')) && /^[01]px$/.test(value('height'));
	return out && dot && isCutOff(value('overflow'));
}

function isFarAway(value: string): boolean {
	const [, number = '', unit = ''] = /^-(\d{1,9})(?:\.\d+)?(px|em|rem|vw|%)$/.exec(value) ?? [];
	return Number(number) >= (farAway[unit] ?? Infinity);
}

function isZero(value: string): boolean {
	return /^(?:0(?:\.0*)?|\.0+)(?:px|em|rem|%)?$/.test(value);
}

function isCutOff(value: string): boolean {
	return value === 'hidden' || value === 'clip';
}
