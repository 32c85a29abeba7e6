import { tableAt } from './font-table.ts';

/**
 * The characters that a font has a glyph for: its `cmap` table (OpenType 1.9), read from the
 * subtable of format 12, which covers all of Unicode, or otherwise of format 4.
 *
 * @param font - An uncompressed font (TrueType or CFF).
 */
export function charactersOfFont(font: Uint8Array): Set<string> {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const cmap = tableAt(view, 'cmap');
	const offsets = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
		view.getUint32(cmap + 4 + index * 8 + 4),
	).map((offset) => cmap + offset);
	const whole = offsets.find((offset) => view.getUint16(offset) === 12);
	const basic = offsets.find((offset) => view.getUint16(offset) === 4);
	const ranges =
		whole !== undefined ? wholeRanges(view, whole) : basic ? basicRanges(view, basic) : [];
	const characters = new Set<string>();
	for (const [first, last] of ranges) {
		for (let code = first; code <= last; code += 1) characters.add(String.fromCodePoint(code));
	}
	return characters;
}

type Range = readonly [first: number, last: number];

function wholeRanges(view: DataView, at: number): Range[] {
	return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
		const group = at + 16 + index * 12;
		return [view.getUint32(group), view.getUint32(group + 4)];
	});
}

function basicRanges(view: DataView, at: number): Range[] {
	const number = view.getUint16(at + 6) / 2;
	return Array.from({ length: number }, (_, index): Range => {
		const last = view.getUint16(at + 14 + index * 2);
		return [view.getUint16(at + 16 + (number + index) * 2), last];
	}).filter(([first]) => first < 0xffff);
}
