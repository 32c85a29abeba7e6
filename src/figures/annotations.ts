import { hang } from './labels.ts';
import { line, type Mark, text } from './marks.ts';
import type { Room } from './room.ts';
import { stretchOf } from './time.ts';
import { textWidth } from './text-width.ts';

/** A few words on a chart that say what explains it. */
export interface Annotation {
	/** EDTF: where on an axis of time. */
	date?: string | undefined;
	/** The label of the row they stand at. */
	at?: string | undefined;
	words: string;
}

/** Words above a plot, each with the place on the axis that it is about. */
export interface Above {
	/** How high they stand, together. */
	height: number;
	/** Draws them; leaders run down from them to the depth that each place asks for. */
	marks: Mark[];
}

/** How far one line of words stands from the next, in em. */
const step = 1.45;

/** Words in lines above a plot, with leaders down to it. */
export function hangAbove(
	items: readonly { x: number; words: string; foot: number; kind?: string }[],
	{ width, letters: em }: Room,
	top = 0,
): Above {
	const sorted = [...items].sort((a, b) => a.x - b.x);
	const places = hang(
		sorted.map(({ x, words }) => ({ at: x, width: (textWidth(words) + 0.8) * em })),
		width,
	);
	const lines = places.length === 0 ? 0 : Math.max(...places.map((place) => place.line)) + 1;
	const height = lines === 0 ? 0 : (step * lines + 0.8) * em;
	const marks = sorted.flatMap(({ x, words, foot, kind = 'lead' }, index) => {
		const place = places[index];
		if (!place) return [];
		const y = top + height - (step * place.line + 0.9) * em;
		const start = place.isBelow ? y + 0.35 * em : y - 0.8 * em;
		return [
			line([x, start], [x, Math.max(top + height + foot, y)], kind),
			text(words, {
				x: place.x,
				y,
				anchor: place.anchor,
				kind: kind === 'moment' ? 'halo told' : 'halo',
			}),
		];
	});
	return { height, marks };
}

/** The annotations that belong to a row: they name its label, or a date within the year that it stands for. */
export function annotationsAt(
	annotations: readonly Annotation[] | undefined,
	row: { label: string },
): Annotation[] {
	return (annotations ?? []).filter(({ at, date }) => {
		if (at !== undefined) return at === row.label;
		if (date === undefined || !/^\d{4}$/.test(row.label)) return false;
		return String(Math.floor(stretchOf(date).from)) === row.label;
	});
}
