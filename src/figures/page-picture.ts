import { escape, mark, type Mark, round, write } from './marks.ts';
import { type Drawing, type Room, rooms } from './room.ts';

/**
 * A picture as a page shows it: laid out for a phone and for a desk, of which the style sheet shows
 * the one that fits. It has one name, and no words of it are read twice.
 *
 * @param name - The picture in words; none for one that says nothing the page does not say, which assistive technology passes over.
 * @param kinds - Which layouts to write: the narrow one alone for a picture that never has much room.
 */
export function pagePicture(
	draw: (room: Room) => Drawing,
	name?: string,
	kinds: readonly (keyof typeof rooms)[] = ['narrow', 'wide'],
): string {
	const role =
		name === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escape(name)}"`;
	// A browser that reads on inside of an image would read each number a second time.
	const pictures = kinds.map((kind) =>
		svgOf(draw(rooms[kind]), kind).replace('<svg', '<svg aria-hidden="true"'),
	);
	return `<div class="picture" ${role}>${pictures.join('')}</div>`;
}

/** One drawing that serves all widths. */
export function svgOf({ width, height, letters, marks }: Drawing, kind: string): string {
	const content = joined(marks)
		.map((node) => write(node))
		.join('');
	return `<svg class="${kind}" viewBox="0 0 ${round(width)} ${round(Math.ceil(height))}" font-size="${letters}">${content}</svg>`;
}

/** Marks with the rectangles of each kind as one path, which takes a third of the bytes; they stand where the first one stood. */
function joined(marks: readonly Mark[]): Mark[] {
	const paths = new Map<unknown, string>();
	for (const { name, attributes } of marks) {
		if (name !== 'rect') continue;
		const { class: kind, x, y, width, height } = attributes;
		const sides = `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h-${String(width)}z`;
		paths.set(kind, (paths.get(kind) ?? '') + sides);
	}
	return marks.flatMap((node) => {
		if (node.name !== 'rect') return [node];
		const kind = node.attributes.class;
		const d = paths.get(kind);
		paths.delete(kind);
		return d === undefined ? [] : [mark('path', { class: kind, d })];
	});
}
