/** How a terminal draws text with a style, by the style's number (ECMA-48). */
const styles: Readonly<Record<string, string>> = {
	1: 'font-weight="bold"',
	2: 'fill-opacity="0.6"',
	31: 'fill="#ff8a80"',
	32: 'fill="#8ee08e"',
	33: 'fill="#ffd166"',
	36: 'fill="#6fd8e8"',
	90: 'fill="#9a9aab"',
};

/** The numbers that end styles, and the styles that each ends. */
const ends: Readonly<Record<string, readonly string[]>> = {
	0: Object.keys(styles),
	22: ['1', '2'],
	39: ['31', '32', '33', '36', '90'],
};

const size = { letter: 8.43, line: 19, edge: 14 };

/** The output of a program at a terminal, as a picture (SVG) that keeps its words. */
export function terminalPicture(shown: string, columns: number): string {
	const lines = shown.replaceAll('\r', '').replace(/\n+$/, '').split('\n');
	const width = Math.ceil(columns * size.letter) + 2 * size.edge;
	const height = lines.length * size.line + 2 * size.edge;
	const texts = lines.flatMap((line, index) => {
		const y = size.edge + (index + 1) * size.line - 5;
		const words = styled(line);
		return words === '' ? [] : [`<text x="${String(size.edge)}" y="${String(y)}">${words}</text>`];
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" xml:space="preserve">`,
		'<style>text { font: 14px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #ececf1; white-space: pre }</style>',
		'<rect width="100%" height="100%" rx="6" fill="#20202b"/>',
		...texts,
		'</svg>',
		'',
	].join('\n');
}

/** A line with its styles as parts of a text. */
function styled(line: string): string {
	let now: string[] = [];
	const parts: string[] = [];
	// Odd pieces are the numbers of styles.
	// eslint-disable-next-line no-control-regex -- this is how terminals are told of styles
	for (const [index, piece] of line.split(/\x1b\[([0-9;]*)m/).entries()) {
		if (index % 2 === 0) {
			const words = plain(piece);
			const looks = now.map((number) => styles[number]).join(' ');
			if (words !== '') parts.push(looks === '' ? words : `<tspan ${looks}>${words}</tspan>`);
			continue;
		}
		for (const number of piece === '' ? ['0'] : piece.split(';')) {
			const over = ends[number] ?? [];
			now = now.filter((one) => !over.includes(one));
			if (number in styles) now.push(number);
		}
	}
	return parts.join('');
}

/** Words escaped for XML, without the codes that move the cursor. */
function plain(words: string): string {
	return (
		words
			// eslint-disable-next-line no-control-regex -- this is how terminals are told to move the cursor
			.replaceAll(/\x1b\[[?0-9;]*[A-Za-z]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
	);
}
