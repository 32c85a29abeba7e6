import { stanceId } from '../routes/anchors.ts';
import { type StanceLevel, stanceLevels } from '../model/records/stance.ts';
import { element, em, escape, percent } from './markup.ts';
import { picture } from './picture.ts';
import { centre, type RegionState, regionStates } from './region-labels.ts';
import { drawOutlines, frame } from './region-outlines.ts';

/** What of a stance goes into the picture. */
export interface MappedStance {
	key: string;
	name: string;
	country?: string | undefined;
	level: StanceLevel;
}

/** Whether the map has a place for it. */
export function isOnMap({ country }: MappedStance): boolean {
	return country !== undefined && country in regionStates;
}

/** The states of the region, each shaded by its level, each a link to its row of the table. */
export function drawStanceMap(stances: readonly MappedStance[], centreName: string): string {
	const shown = stances.flatMap((stance) => {
		const state = regionStates[stance.country ?? ''];
		return state ? [{ ...stance, ...state }] : [];
	});
	const middle = regionStates[centre];
	const outlines = drawOutlines([...shown, middle].flatMap((state) => state?.number ?? []));
	return picture(
		'map',
		undefined,
		undefined,
		element(
			'svg',
			{ viewBox: `0 0 ${frame.width} ${frame.height}` },
			element('path', { class: 'land', d: outlines.land }),
			...shown.map(({ key, number, level }) =>
				element(
					'a',
					{ href: `#${stanceId(key)}`, tabindex: -1 },
					element('path', { class: level, fill: fillOf(level), d: outlines.states.get(number) }),
				),
			),
			element('path', { class: 'centre', d: outlines.states.get(middle?.number ?? '') }),
			element('path', { class: 'under', d: outlines.disputed }),
			element('path', { class: 'disputed', d: outlines.disputed }),
		),
		...shown.map((state) => label(state, state.short ?? state.name, state.level)),
		middle ? label(middle, centreName, 'centre') : '',
	);
}

function label(
	{ at, leader, isSmall }: RegionState,
	name: string,
	kind: StanceLevel | 'centre',
): string {
	const [x, y] = [across(at[0]), down(at[1])];
	const isSet = kind === 'recognised' || kind === 'centre';
	return [
		leader ? element('line', { x1: across(leader[0]), y1: down(leader[1]), x2: x, y2: y }) : '',
		isSmall ? element('svg', { class: 'swatch', x, y }, square(kind)) : '',
		element(
			'text',
			{
				class: isSmall ? 'start' : isSet ? `on-${kind}` : undefined,
				x,
				dx: isSmall ? em(0.75) : undefined,
				y,
				dy: em(0.35),
			},
			escape(name),
		),
	].join('');
}

function across(x: number): string {
	return percent(x / frame.width);
}

function down(y: number): string {
	return percent(y / frame.height);
}

/** A square in the shade of a level, as the strip beside the map shows it. */
export function drawSwatch(level: string): string {
	return element(
		'svg',
		{ class: 'fig swatch', viewBox: '-5 -5 10 10', 'aria-hidden': 'true' },
		square(level),
	);
}

function square(level: string): string {
	return element('rect', { class: level, fill: fillOf(level), x: -4, y: -4, width: 8, height: 8 });
}

/** The shades, for the swatches and the map of a page to share: from solid to empty, shown by pattern as well as by tone. */
export function drawShades(): string {
	const patterns: Partial<Record<StanceLevel, [size: number, path: string]>> = {
		ambassador: [4, 'M0 0 4 4M0 4 4 0'],
		mission: [5, 'M-1 1 1-1M0 5 5 0M4 6 6 4'],
		contacts: [3, 'M1 1.5h1'],
	};
	return element(
		'svg',
		{ class: 'shades', width: 0, height: 0, 'aria-hidden': 'true' },
		...stanceLevels.flatMap((level) => {
			const pattern = patterns[level];
			if (!pattern) return [];
			const [size, d] = pattern;
			return element(
				'pattern',
				{ id: `shade-${level}`, width: size, height: size, patternUnits: 'userSpaceOnUse' },
				element('path', { d }),
			);
		}),
	);
}

/** The pattern of a level; the solid and the empty one are filled by the style sheet. */
function fillOf(level: string): string | undefined {
	return ['ambassador', 'mission', 'contacts'].includes(level) ? `url(#shade-${level})` : undefined;
}
