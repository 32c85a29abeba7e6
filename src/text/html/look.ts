/** What a style does to words, as far as it decides whether and where they are seen. */
export interface Look {
	display?: 'none' | 'inline' | 'block';
	/** `visibility`: an element inside may show itself again. */
	visible?: boolean;
	/** Whether it is transparent, or has no height, as what code opens is. */
	folded?: boolean;
	/** Whether it is cut or pushed out of sight, so that only screen readers get it. */
	clipped?: boolean;
	/** Whether its own letters have no size. */
	sizeless?: boolean;
	struck?: boolean;
	raised?: boolean;
	floats?: boolean;
}

/** What only a style has that matters here. */
const telling =
	/display|visib|opacity|height|clip|left|right|top|bottom|indent|font|through|vertical|float/i;
/** How far out of sight is out of sight, by unit. */
const farAway: Readonly<Record<string, number>> = { px: 500, em: 50, rem: 50, vw: 100, '%': 100 };
const sides = ['left', 'right', 'top', 'bottom', 'inset-inline-start', 'margin-left'];

/** Reads declarations, as they stand in a `style` attribute or between the braces of a rule. */
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
	// What appears by an animation is hidden for a moment only, with or without code.
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
