import { mapStateId, stanceId } from '../../routes/anchors.ts';
import { type StanceLevel, stanceLevels } from '../../model/records/stance.ts';
import type { Words } from '../../words/words-of.ts';
import { cutHatching, wholeHatching } from '../drawing/hatching.ts';
import { line, mark, type Mark, rectangle, round, text, write } from '../drawing/marks.ts';
import type { MappedStance } from './mapped-stance.ts';
import { centre, type RegionState, regionStates } from './region-labels.ts';
import { type Detail, drawOutlines, frame } from './region-outlines.ts';
import type { Drawing, Room } from '../drawing/room.ts';
import { drawLegend, swatch } from './stance-legend.ts';

type OnMap = MappedStance & RegionState;

function statesOf(stances: readonly MappedStance[]): OnMap[] {
	return stances.flatMap((stance) => {
		const state = regionStates[stance.country ?? ''];
		return state ? [{ ...stance, ...state }] : [];
	});
}

/**
 * Size of letters in units of the map, on phones and on desktops; the style sheet has the same
 * sizes.
 */
export const mapLetters = { narrow: 15, wide: 7.3 };

/**
 * The map as a page shows it: one set of outlines for all widths, and labels for phones and for
 * desktops. Each state is a link to its row of the table, which links back to it.
 */
export function pageMap(
	stances: readonly MappedStance[],
	wording: Words,
	detail: Detail = 'coarse',
): string {
	const shown = statesOf(stances);
	return write(
		mark(
			'svg',
			{ class: 'map', viewBox: `0 0 ${frame.width} ${frame.height}`, 'aria-hidden': 'true' },
			...land(shown, 'page', detail),
			mark('g', { 'font-size': mapLetters.narrow }, ...labelsOf(shown, wording)),
		),
	);
}

/** The map with its legend, which also names those that are not on the map. */
export function drawStanceMap(
	stances: readonly MappedStance[],
	room: Room,
	wording: Words,
): Drawing {
	const shown = statesOf(stances);
	const scale = room.width / frame.width;
	const map =
		shown.length === 0
			? []
			: [
					mark(
						'svg',
						{
							width: round(room.width),
							height: round(frame.height * scale),
							viewBox: `0 0 ${frame.width} ${frame.height}`,
						},
						...land(shown, 'file', 'fine'),
						mark('g', { 'font-size': round(room.letters / scale, 2) }, ...labelsOf(shown, wording)),
					),
				];
	const top = map.length === 0 ? 0 : frame.height * scale + room.letters;
	const legend = drawLegend(stances, room, wording, top);
	return { ...room, height: legend.height, marks: [...map, ...legend.marks] };
}

/** Sea, land and states, each shaded by its level. Hatching is cut to the states of a level. */
function land(shown: readonly OnMap[], use: 'page' | 'file', detail: Detail): Mark[] {
	const middle = regionStates[centre];
	const numbers = [...shown, middle].flatMap((state) => state?.number ?? []);
	const outlines = drawOutlines(numbers, detail);
	const outline = ({ number }: RegionState) => outlines.states.get(number) ?? '';
	const hatched = hatchedLevels.flatMap((level) => {
		const states = shown.filter((state) => state.level === level);
		if (states.length === 0) return [];
		const kind = level === 'contacts' ? 'speck' : 'hatch';
		const areas = states.map(outline);
		// Rasterising to PNG takes three times as long with a `clip-path`; on a page, the
		// `clip-path` takes fewer bytes.
		if (use === 'file') {
			return [mark('path', { class: kind, d: cutHatching(areas, hatchings[level]) })];
		}
		const id = `hatched-page-${level}`;
		return [
			mark('clipPath', { id }, mark('path', { d: areas.join('M0 0') })),
			mark('path', {
				class: kind,
				'clip-path': `url(#${id})`,
				d: wholeHatching(hatchings[level], frame),
			}),
		];
	});
	const areas = shown.map((state) => {
		const kind = state.level === 'recognised' ? 'recognised' : 'state';
		const area = mark('path', { class: kind, d: outline(state) });
		return use === 'file'
			? area
			: mark(
					'a',
					{ id: mapStateId(state.key), href: `#${stanceId(state.key)}`, tabindex: -1 },
					area,
				);
	});
	return [
		rectangle({ x: 0, y: 0, ...frame }, 'sea'),
		mark('path', { class: 'land', d: outlines.land }),
		...areas,
		...hatched,
		...(middle ? [mark('path', { class: 'centre', d: outline(middle) })] : []),
		mark('path', { class: 'under', d: outlines.disputed }),
		mark('path', { class: 'disputed', d: outlines.disputed }),
	];
}

const hatchedLevels = ['ambassador', 'mission', 'contacts'] as const;

/** Crossed, in one direction, or with broader lines, so levels differ without colour. */
const hatchings = {
	ambassador: { step: 6, isCrossed: true },
	mission: { step: 7, isCrossed: false },
	contacts: { step: 7, isCrossed: false },
};

function labelsOf(shown: readonly OnMap[], { countryName, lists }: Words): Mark[] {
	const middle = regionStates[centre];
	return [
		...shown.flatMap((state) =>
			label(state, lists.stance.shortNames[state.country ?? ''] ?? state.name, state.level),
		),
		...(middle ? label(middle, countryName(centre), 'centre') : []),
	];
}

function label(
	{ at: [x, y], leader, isSmall }: RegionState,
	name: string,
	kind: StanceLevel | 'centre',
): Mark[] {
	const isSet = kind === 'recognised' || kind === 'centre';
	return [
		...(leader ? [line(leader, [x, y], 'base')] : []),
		...(isSmall && kind !== 'centre' ? swatch(kind, x - 4.5, y - 4.5, 9) : []),
		isSmall
			? text(name, { x: x + 7, y, kind: 'halo', isCentred: true })
			: text(name, {
					x,
					y,
					isCentred: true,
					anchor: 'middle',
					kind: isSet ? `on-${kind}` : 'halo',
				}),
	];
}

/** The map in words: the states and bodies at each level. */
export function mapInWords(
	stances: readonly MappedStance[],
	{ comma, grades }: Pick<Words, 'comma' | 'grades'>,
): string {
	return stanceLevels
		.flatMap((level) => {
			const names = stances.filter((stance) => stance.level === level).map(({ name }) => name);
			return names.length === 0 ? [] : [`${grades.stances[level]}: ${names.join(comma)}.`];
		})
		.join(' ');
}
