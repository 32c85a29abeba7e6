import fc from 'fast-check';

/** A change to a text by a typing error, a disk failure or a bad merge. */
export type Mangle = (text: string) => string;

/** A position in a text: `at` runs from 0, the start, to 1, the end. */
const spot = fc.double({ min: 0, max: 1, noNaN: true });
const offset = (text: string, at: number) =>
	Math.min(text.length - 1, Math.floor(at * text.length));

const withoutLine = spot.map((at): Mangle => (text) => {
	const lines = text.split('\n');
	return lines.toSpliced(Math.floor(at * lines.length), 1).join('\n');
});

const withSwap = fc.tuple(spot, spot).map(([a, b]): Mangle => (text) => {
	const letters = text.split('');
	const [i, j] = [offset(text, a), offset(text, b)];
	[letters[i], letters[j]] = [letters[j] ?? '', letters[i] ?? ''];
	return letters.join('');
});

const signs = [
	'*',
	'&',
	':',
	'"',
	"'",
	'- ',
	'[',
	'{',
	'<',
	'>',
	'`',
	'---\n',
	'\t',
	'|',
	'!',
	'\r',
	'\0',
	'😀',
	'[^1]',
	'<<: ',
	'__proto__: ',
	'constructor',
	'null',
	'{}',
];

const withSign = fc.tuple(spot, fc.constantFrom(...signs)).map(([at, sign]): Mangle => (text) => {
	const cut = offset(text, at);
	return text.slice(0, cut) + sign + text.slice(cut);
});

const cutShort = spot.map(
	(at): Mangle =>
		(text) =>
			text.slice(0, offset(text, at)),
);

/** One error of any kind. */
export const slip = fc.oneof(withoutLine, withSwap, withSign, cutShort);
