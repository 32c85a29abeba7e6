import { escape, mark, type Mark, round, write } from './marks.ts';
import { type Drawing, type Room, rooms } from './room.ts';

/**
 * A picture as a page shows it: laid out for phones and for desktops; the style sheet shows the one
 * that fits. It has one name, so none of its words is read twice.
 *
 * @param name - The picture in words. Without it, the picture adds nothing to the page, and
 *   assistive technology skips it.
 * @param kinds - Which layouts to write: only the narrow one for a picture that never has much
 *   room.
 */
export function pagePicture(
	draw: (room: Room) => Drawing,
	name?: string,
	kinds: readonly (keyof typeof rooms)[] = ['narrow', 'wide'],
): string {
	const role =
		name === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escape(name)}"`;
	// A browser that also reads the inside of an image would read each number twice.
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

/**
 * Marks with the rectangles of each kind joined into one path, which takes a third of the bytes.
 * The path is at the place of the first one.
 */
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
