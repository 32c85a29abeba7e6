import { deflateSync, inflateSync } from 'node:zlib';

/** The most objects in one stream: a reader unpacks a whole stream to find one of them. */
const perStream = 500;

/**
 * An object of a PDF: its number, and what is between `obj` and `endobj`. For a stream, `body` is
 * all of it.
 */
interface PdfObject {
	number: number;
	body: Buffer;
}

/**
 * A PDF with its small objects in compressed streams (ISO 32000-1, 7.5.7 and 7.5.8). Typst writes
 * each of them as text. Thousands of them are tags for screen readers, more than half of the file.
 *
 * @param pdf - As Typst writes it: one table of references, generation 0 throughout, no encryption.
 */
export function packPdf(pdf: Uint8Array): Uint8Array<ArrayBuffer> {
	const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
	const { offsets, trailer } = readTable(bytes);
	const objects = [...offsets].map(([number, offset]) => objectAt(bytes, number, offset));
	const streams = objects.filter(isStream);
	const small = objects.filter((object) => !isStream(object));
	const first = 1 + Math.max(...offsets.keys());
	const parts: Buffer[] = [bytes.subarray(0, Math.min(...offsets.values()))];
	/**
	 * For each number: the type; then offset and 0, or the number of the stream and the index in
	 * it.
	 */
	const entries = new Map<number, [number, number, number]>([[0, [0, 0, 0]]]);
	let length = parts[0]?.length ?? 0;
	const add = (number: number, body: Buffer) => {
		entries.set(number, [1, length, 0]);
		const written = Buffer.concat([
			Buffer.from(`${String(number)} 0 obj\n`),
			body,
			Buffer.from('\nendobj\n'),
		]);
		parts.push(written);
		length += written.length;
	};
	for (const { number, body } of streams) add(number, repacked(body));
	let next = first;
	for (let at = 0; at < small.length; at += perStream) {
		const group = small.slice(at, at + perStream);
		for (const [index, { number }] of group.entries()) entries.set(number, [2, next, index]);
		add(next, objectStream(group));
		next += 1;
	}
	const start = length;
	entries.set(next, [1, start, 0]);
	add(next, referenceStream(entries, next + 1, trailer));
	parts.push(Buffer.from(`startxref\n${String(start)}\n%%EOF`));
	return new Uint8Array(Buffer.concat(parts));
}

function readTable(bytes: Buffer) {
	const start = Number(/startxref\s+(\d+)/.exec(bytes.toString('latin1', bytes.length - 64))?.[1]);
	const table = bytes.toString('latin1', start);
	const [head = '', , number] = /^xref\s+(\d+) (\d+)\s+/.exec(table) ?? [];
	const trailer = /trailer\s*<<([^]*?)>>\s*startxref/.exec(table)?.[1];
	if (head === '' || trailer === undefined) throw new Error('The PDF has no table of references.');
	const offsets = new Map<number, number>();
	for (let index = 0; index < Number(number); index += 1) {
		const entry = table.slice(head.length + index * 20, head.length + index * 20 + 20);
		if (entry[17] === 'n') offsets.set(index, Number(entry.slice(0, 10)));
	}
	return { offsets, trailer: trailer.replace(/\/Size \d+/, '').trim() };
}

function objectAt(bytes: Buffer, number: number, offset: number): PdfObject {
	const from = offset + `${String(number)} 0 obj`.length;
	const dictionary = bytes.subarray(from, bytes.indexOf('endobj', from));
	const size = /\/Length (\d+)/.exec(dictionary.toString('latin1', 0, 4096))?.[1];
	const stream = bytes.indexOf('stream', from);
	// The data of a stream may look like the end of an object, so its length is read.
	const isWithStream = size !== undefined && stream !== -1 && stream < from + dictionary.length;
	const to = isWithStream
		? bytes.indexOf('endobj', stream + Number(size))
		: from + dictionary.length;
	return { number, body: trimmed(bytes.subarray(from, to)) };
}

function trimmed(body: Buffer): Buffer {
	const text = body.toString('latin1');
	const from = text.length - text.trimStart().length;
	return body.subarray(from, from + text.trim().length);
}

function isStream({ body }: PdfObject): boolean {
	return body.subarray(-9).toString('latin1') === 'endstream';
}

/** A stream at the highest compression; one with another filter stays as it is. */
function repacked(body: Buffer): Buffer {
	const start = body.indexOf('stream\n') + 'stream\n'.length;
	const head = body.toString('latin1', 0, start);
	const [length = '', size] = /\/Length (\d+)/.exec(head) ?? [];
	if (!head.includes('/Filter /FlateDecode') || head.includes('/DecodeParms')) return body;
	const packed = deflateSync(inflateSync(body.subarray(start, start + Number(size))), { level: 9 });
	return Buffer.concat([
		Buffer.from(head.replace(length, `/Length ${String(packed.length)}`), 'latin1'),
		packed,
		Buffer.from('\nendstream'),
	]);
}

function objectStream(group: readonly PdfObject[]): Buffer {
	let at = 0;
	const places = group.map(({ number, body }) => {
		const place = `${String(number)} ${String(at)}`;
		at += body.length + 1;
		return place;
	});
	const head = Buffer.from(`${places.join(' ')}\n`);
	const bodies = group.flatMap(({ body }) => [body, Buffer.from('\n')]);
	return stream(
		`/Type /ObjStm /N ${String(group.length)} /First ${String(head.length)}`,
		Buffer.concat([head, ...bodies]),
	);
}

function referenceStream(
	entries: ReadonlyMap<number, readonly [number, number, number]>,
	size: number,
	trailer: string,
): Buffer {
	const table = Buffer.alloc(size * 7);
	for (const [number, [kind, place, index]] of entries) {
		table.writeUInt8(kind, number * 7);
		table.writeUInt32BE(place, number * 7 + 1);
		table.writeUInt16BE(index, number * 7 + 5);
	}
	return stream(
		`/Type /XRef /Size ${String(size)} /W [1 4 2] /DecodeParms << /Predictor 12 /Columns 7 >> ${trailer}`,
		differences(table, 7),
	);
}

/**
 * Each row as the difference from the row above it (PNG's filter Up): small for a table of rising
 * numbers.
 */
function differences(table: Buffer, width: number): Buffer {
	const rows = Array.from({ length: table.length / width }, (_, row) =>
		Buffer.from(
			table
				.subarray(row * width, (row + 1) * width)
				.map((byte, column) => byte - (table[(row - 1) * width + column] ?? 0)),
		),
	);
	return Buffer.concat(rows.flatMap((row) => [Buffer.from([2]), row]));
}

function stream(entries: string, content: Buffer): Buffer {
	const packed = deflateSync(content, { level: 9 });
	return Buffer.concat([
		Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n`),
		packed,
		Buffer.from('\nendstream'),
	]);
}
