import { type StanceLevel, stanceLevels } from '../../model/records/stance.ts';
import type { Words } from '../../words/words-of.ts';
import { mark, type Mark, rectangle, round, text, write } from '../drawing/marks.ts';
import { isOnMap, type MappedStance } from './mapped-stance.ts';
import type { Room } from '../drawing/room.ts';
import { bold, textWidth } from '../drawing/text-width.ts';

/** A square in the shade of a level, in a drawing. */
export function swatch(level: StanceLevel, x: number, y: number, size: number): Mark[] {
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

/** The hatching of a square, drawn to its size so it needs no clip path. */
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

/** A square in the shade of a level, to go with the words next to it. */
export function drawSwatch(level: StanceLevel): string {
	return write(
		mark(
			'svg',
			{ class: 'swatch', viewBox: '-1 -1 14 14', 'aria-hidden': 'true' },
			...swatch(level, 0, 0, 12),
		),
	);
}

/**
 * A line for each level, nearest to recognition first: its shade, its name, its count, and the
 * names of those that are not on the map.
 */
export function drawLegend(
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
		const names = beyond.join(comma);
		const tail = names !== '' && hasMap ? lists.stance.beyond.join(names) : names;
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

/** Words wrapped to lines; the first line has another width than the others. */
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
