/**
 * Where a table of a font begins, in bytes (OpenType 1.9, table directory).
 *
 * @param font - An uncompressed font (TrueType or CFF).
 * @param name - Its tag, such as `cmap`.
 * @throws {Error} If the font has no such table.
 */
export function tableAt(font: DataView, name: string): number {
	for (let index = 0; index < font.getUint16(4); index += 1) {
		const record = 12 + index * 16;
		const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(font.getUint8(record + at))).join('');
		if (tag === name) return font.getUint32(record + 8);
	}
	throw new Error(`The font has no table \`${name}\`.`);
}
