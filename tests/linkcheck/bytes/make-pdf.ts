import { deflateSync } from 'node:zlib';

/** A line of a page: its words, placed below the line before, or with their own place and size. */
export type PdfLine = string | { text: string; x?: number; y?: number; size?: number };

interface PdfFont {
	/** The Unicode character of each glyph, in the order of the bytes from `firstByte` on. */
	glyphs: string;
	/** Whether the map of its glyphs is compressed. */
	packed?: boolean;
}

/** Lower bytes are control characters, which readers do not take for glyphs. */
const firstByte = 33;

/** A PDF (ISO 32000-1) of A4 pages in Helvetica. A page without lines has only a picture. */
export function makePdf(pages: readonly (readonly PdfLine[])[], font?: PdfFont): Buffer {
	const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
	const firstPage = font ? 5 : 4;
	const kids = pages.map((_, index) => `${firstPage + index * 2} 0 R`).join(' ');
	objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	objects.push(
		`<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${font ? `/ToUnicode 4 0 R ${widths(font)}` : ''}>>`,
	);
	if (font) {
		const map = unicodeMap(font.glyphs);
		objects.push(font.packed === true ? packedStream(map) : stream(map));
	}
	for (const lines of pages) {
		const contents = objects.length + 2;
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
			stream(contentOf(lines, font)),
		);
	}
	return fileOf(objects);
}

interface Parts {
	/** What the dictionaries of the catalogue, the page and its resources have besides. */
	catalog?: string;
	page?: string;
	resources?: string;
	/** Other objects, from number 6 on. */
	objects?: readonly string[];
}

/** A PDF of one A4 page from its content stream, in which `/F` is Helvetica. */
export function makePdfOf(
	content: string,
	{ catalog = '', page = '', resources = '', objects = [] }: Parts = {},
): Buffer {
	return fileOf([
		`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
		'<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 3 0 R >> ${resources} >> ${page} >>`,
		stream(content),
		...objects,
	]);
}

/** The file with its objects, the first of which is the catalogue. */
function fileOf(objects: readonly string[]): Buffer {
	let file = '%PDF-1.4\n';
	const table = objects.map((object, index) => {
		const offset = String(file.length).padStart(10, '0');
		file += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return `${offset} 00000 n \n`;
	});
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table.join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}

/** All glyphs are half an em wide. */
function widths({ glyphs }: PdfFont): string {
	const count = Array.from(glyphs).length;
	return `/FirstChar ${firstByte} /LastChar ${firstByte + count - 1} /Widths [${'500 '.repeat(count)}]`;
}

function stream(content: string): string {
	return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function packedStream(content: string): string {
	const packed = deflateSync(content).toString('latin1');
	return `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
}

function contentOf(lines: readonly PdfLine[], font: PdfFont | undefined): string {
	if (lines.length === 0) return '0.5 g 100 100 300 300 re f';
	let below = 760;
	return lines
		.map((line) => {
			const {
				text,
				x = 70,
				y = below,
				size = 11,
			} = typeof line === 'string' ? { text: line } : line;
			below = y - 15;
			return `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm ${shown(text, font)} Tj ET`;
		})
		.join('\n');
}

function shown(text: string, font: PdfFont | undefined): string {
	if (!font) return `(${text.replace(/[\\()]/g, '\\$&')})`;
	const codes = Array.from(text, (char) => Array.from(font.glyphs).indexOf(char) + firstByte);
	return `<${codes.map((code) => code.toString(16).padStart(2, '0')).join('')}>`;
}

function unicodeMap(glyphs: string): string {
	const hex = (number: number, length: number) => number.toString(16).padStart(length, '0');
	const rows = Array.from(
		glyphs,
		(char, index) => `<${hex(index + firstByte, 2)}> <${hex(char.codePointAt(0) ?? 0, 4)}>`,
	);
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CMapName /Own def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange',
		`${rows.length} beginbfchar`,
		...rows,
		'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
	].join('\n');
}
