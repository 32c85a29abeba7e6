const recordLength = 12;

/**
 * A font under another name (OpenType 1.9, table `name`). The files that Fontsource splits a family
 * into are many fonts with one name, and a typesetter uses only the first of them.
 */
export function renamed(font: Buffer, family: string): Buffer {
	const table = nameTable(family);
	const grown = Buffer.concat([font, Buffer.alloc(-font.length & 3), table]);
	for (let index = 0; index < grown.readUInt16BE(4); index += 1) {
		const entry = 12 + index * 16;
		if (grown.toString('latin1', entry, entry + 4) !== 'name') continue;
		grown.writeUInt32BE(grown.length - table.length, entry + 8);
		grown.writeUInt32BE(table.length, entry + 12);
	}
	return grown;
}

/** Family, style, full name and PostScript name, for Windows in English. */
function nameTable(family: string): Buffer {
	const names = [
		[1, family],
		[2, 'Regular'],
		[4, family],
		[6, family.replaceAll(' ', '')],
	] as const;
	const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
	const head = Buffer.alloc(6 + names.length * recordLength);
	head.writeUInt16BE(names.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	for (const [index, [id]] of names.entries()) {
		const length = texts[index]?.length ?? 0;
		const fields = [3, 1, 0x0409, id, length, offset];
		for (const [field, value] of fields.entries()) {
			head.writeUInt16BE(value, 6 + index * recordLength + field * 2);
		}
		offset += length;
	}
	return Buffer.concat([head, ...texts]);
}
