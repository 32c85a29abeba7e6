import type { Attributes, Paint } from './marks.ts';

/** The colours of a picture. */
export interface Palette {
	paper: string;
	ink: string;
	soft: string;
	line: string;
	accent: string;
	sea: string;
	land: string;
}

/** The two palettes of the site, as `tokens.css` has them. */
export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
	light: {
		paper: '#fbfaf4',
		ink: '#1a1915',
		soft: '#56544b',
		line: '#d9d6c9',
		accent: '#7d1f1f',
		sea: '#dde5e6',
		land: '#ebe8dd',
	},
	dark: {
		paper: '#171612',
		ink: '#e9e6da',
		soft: '#aba796',
		line: '#38362e',
		accent: '#e9907f',
		sea: '#1f2a2e',
		land: '#2a2822',
	},
};

type Colour = keyof Palette | 'none';
interface Look {
	fill?: Colour;
	stroke?: Colour;
	width?: number;
	more?: Attributes;
}

/** What each kind of mark looks like. The page's style sheet has the same rules. */
export const looks: Readonly<Record<string, Look>> = {
	rule: { fill: 'none', stroke: 'line', width: 1 },
	base: { fill: 'none', stroke: 'soft', width: 1 },
	gap: { fill: 'none', stroke: 'soft', width: 1.2, more: { 'stroke-dasharray': '1 3' } },
	lead: { fill: 'none', stroke: 'soft', width: 0.8 },
	asserted: { fill: 'none', stroke: 'soft', width: 1, more: { 'stroke-dasharray': '5 3' } },
	moment: { fill: 'none', stroke: 'accent', width: 1, more: { 'stroke-dasharray': '2 3' } },
	reach: { fill: 'none', stroke: 'line', width: 1 },
	bar: { fill: 'soft' },
	dot: { fill: 'ink' },
	hollow: { fill: 'paper', stroke: 'ink', width: 1.5 },
	stress: { fill: 'accent' },
	'hollow-stress': { fill: 'paper', stroke: 'accent', width: 1.5 },
	parts: {
		fill: 'none',
		stroke: 'ink',
		more: { 'stroke-linecap': 'round' },
	},
	'parts-stress': {
		fill: 'none',
		stroke: 'accent',
		more: { 'stroke-linecap': 'round' },
	},
	hole: {
		fill: 'none',
		stroke: 'paper',
		more: { 'stroke-linecap': 'round' },
	},
	soft: { fill: 'soft' },
	name: { more: { 'font-weight': 600 } },
	told: { fill: 'accent' },
	strong: { fill: 'accent', more: { 'font-weight': 600 } },
	halo: {
		stroke: 'paper',
		width: 3.5,
		more: { 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
	},
	sea: { fill: 'sea' },
	land: { fill: 'land' },
	state: { fill: 'paper', stroke: 'ink', width: 0.7 },
	recognised: { fill: 'accent', stroke: 'ink', width: 0.7 },
	centre: { fill: 'soft' },
	hatch: { fill: 'none', stroke: 'accent', width: 0.8 },
	speck: { fill: 'none', stroke: 'accent', width: 1.6 },
	under: { fill: 'none', stroke: 'paper', width: 2.6 },
	disputed: { fill: 'none', stroke: 'ink', width: 1.1, more: { 'stroke-dasharray': '3 2.5' } },
	'on-recognised': { fill: 'paper', more: { 'font-weight': 600 } },
	'on-centre': {
		fill: 'paper',
		stroke: 'soft',
		width: 3.5,
		more: { 'font-weight': 600, 'paint-order': 'stroke', 'stroke-linejoin': 'round' },
	},
	shade: { fill: 'line' },
	tick: { fill: 'none', stroke: 'soft', width: 1 },
	accent: { fill: 'none', stroke: 'accent', width: 1.5 },
};

/** Turns kinds of marks into attributes, with the colours of a palette. */
export function paintWith(palette: Palette): Paint {
	const colour = (name: Colour) => (name === 'none' ? 'none' : palette[name]);
	return (kinds) =>
		Object.assign(
			{},
			...kinds.map((kind): Attributes => {
				const look = looks[kind];
				if (!look) return {};
				return {
					...(look.fill && { fill: colour(look.fill) }),
					...(look.stroke && { stroke: colour(look.stroke) }),
					...(look.width !== undefined && { 'stroke-width': look.width }),
					...look.more,
				};
			}),
		) as Attributes;
}
