import { escape, round, write } from './marks.ts';
import { type Drawing, type Room, rooms } from './room.ts';

/**
 * A picture as a page shows it: laid out for a phone and for a desk, of which the style sheet shows
 * the one that fits. It has one name, and no words of it are read twice.
 *
 * @param name - The picture in words; none for one that says nothing the page does not say, which assistive technology passes over.
 */
export function pagePicture(draw: (room: Room) => Drawing, name?: string): string {
	const role =
		name === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escape(name)}"`;
	const pictures = Object.entries(rooms).map(([kind, room]) => svgOf(draw(room), kind));
	return `<div class="picture" ${role}>${pictures.join('')}</div>`;
}

/** One drawing that serves all widths. */
export function svgOf({ width, height, letters, marks }: Drawing, kind: string): string {
	const content = marks.map((node) => write(node)).join('');
	return `<svg class="${kind}" viewBox="0 0 ${round(width)} ${round(Math.ceil(height))}" font-size="${letters}">${content}</svg>`;
}
