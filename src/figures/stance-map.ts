import { mapStateId, stanceId } from '../routes/anchors.ts';
import { type StanceLevel, stanceLevels } from '../model/records/stance.ts';
import type { Words } from '../words/words-of.ts';
import { cutHatching, wholeHatching } from './hatching.ts';
import { line, mark, type Mark, rectangle, round, text, write } from './marks.ts';
import { centre, type RegionState, regionStates } from './region-labels.ts';
import { type Detail, drawOutlines, frame } from './region-outlines.ts';
import type { Drawing, Room } from './room.ts';
import { bold, textWidth } from './text-width.ts';

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

type OnMap = MappedStance & RegionState;

function statesOf(stances: readonly MappedStance[]): OnMap[] {
	return stances.flatMap((stance) => {
		const state = regionStates[stance.country ?? ''];
		return state ? [{ ...stance, ...state }] : [];
	});
}

/** Size of letters in units of the map, on a phone and on a desk; the style sheet says so too. */
export const mapLetters = { narrow: 15, wide: 7.3 };

/**
 * The map as a page shows it: one set of outlines for all widths, labels for a phone and for a desk. Each
 * state is a link to its row of the table, and the row leads back to it.
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

/** The map with its legend, which also names who lies beyond it, laid out for a room. */
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
		// To draw a PNG, what is cut by `clip-path` takes three times as long; on a page it weighs less.
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

/** Crossed, slanting one way, or broader, so that levels differ without colour. */
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

/** A square in the shade of a level. */
function swatch(level: StanceLevel, x: number, y: number, size: number): Mark[] {
	return [
		rectangle({ x, y, width: size, height: size }, level === 'recognised' ? 'recognised' : 'state'),
		...(level === 'recognised' || level === 'none'
			? []
			: [
					mark('path', {
						class: level === 'contacts' ? 'speck' : 'hatch',
						transform: `translate(${round(x)} ${round(y)})`,
						d: swatchHatching(level, size),
					}),
				]),
	];
}

/** The hatching of a square, which needs nothing to cut it. */
function swatchHatching(level: StanceLevel, size: number): string {
	const half = size / 2;
	if (level === 'contacts') {
		return [0.25, 0.5, 0.75]
			.flatMap((y) =>
				[0.25, 0.5, 0.75].map((x) => `M${round(x * size - 0.8, 1)} ${round(y * size, 1)}h1.6`),
			)
			.join('');
	}
	const down = `M0 ${round(half)}l${round(half)}-${round(half)}M0 ${round(size)}l${round(size)}-${round(size)}M${round(half)} ${round(size)}l${round(half)}-${round(half)}`;
	const up = `M0 ${round(half)}l${round(half)} ${round(half)}M0 0l${round(size)} ${round(size)}M${round(half)} 0l${round(half)} ${round(half)}`;
	return level === 'ambassador' ? down + up : down;
}

/** A square in the shade of a level, for the words beside it. */
export function drawSwatch(level: StanceLevel): string {
	return write(
		mark(
			'svg',
			{ class: 'swatch', viewBox: '-1 -1 14 14', 'aria-hidden': 'true' },
			...swatch(level, 0, 0, 12),
		),
	);
}

/** A line for each level, nearest to recognition first: its shade, its name, its number, and who of it lies beyond the map. */
function drawLegend(
	stances: readonly MappedStance[],
	room: Room,
	{ comma, grades, lists, number }: Words,
	top: number,
): { height: number; marks: Mark[] } {
	const { letters: em, width } = room;
	const hasMap = stances.some(isOnMap);
	const marks: Mark[] = [];
	let y = top;
	for (const level of stanceLevels) {
		const found = stances.filter((stance) => stance.level === level);
		const beyond = found.filter((stance) => !isOnMap(stance)).map(({ name }) => name);
		const head = `${grades.stances[level]} ${number(found.length)}`;
		const tail =
			beyond.length === 0 ? '' : `${hasMap ? lists.stance.beyond : ''}${beyond.join(comma)}`;
		const from = 1.7 * em;
		const after = from + (textWidth(head) * bold + 0.6) * em;
		const lines = wrapAfter(tail, (width - after) / em, (width - from) / em);
		marks.push(
			...swatch(level, 0, y + 0.25 * em, 0.95 * em),
			text(head, { x: from, y: y + em, kind: 'name' }),
			...lines.map((words, index) =>
				text(words, {
					x: index === 0 ? after : from,
					y: y + (1 + 1.35 * index) * em,
					kind: 'soft',
				}),
			),
		);
		y += (1.6 + 1.35 * Math.max(0, lines.length - 1)) * em;
	}
	return { height: y, marks };
}

/** Words in lines of which the first is shorter. */
function wrapAfter(words: string, first: number, others: number): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ').filter(Boolean)) {
		const last = lines.at(-1);
		const room = lines.length <= 1 ? first : others;
		if (last !== undefined && textWidth(`${last} ${word}`) <= room) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}

/** The map in words: who stands at each level. */
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
