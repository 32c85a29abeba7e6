import fc from 'fast-check';

/** Text that begins a line of some format, or that a spreadsheet reads as a formula. */
const beginnings = [
	...['', '', '=', '+', '-', '@', '#', '"', "'", '%', '|', '`'],
	...['=HYPERLINK("https://mills.example")', '- ', '1. ', '> ', '# ', '    ', 'TY  - ', '[^1]: '],
	...['BEGIN:', '---', '\\input{x}', '<!--'],
];

/** Characters and words with a meaning in one format or another. */
const pieces = [
	...'"{}%\\$&#_~^<>@=|[]\'`,;:*!?()-+/',
	...[']]>', '<script>', '</script>', '<i>', '&amp;', '&#7;', '<![CDATA[', '<!--', '-->', '<?x ?>'],
	...['--', '---', "''", '``', '~~', '**', '\\textbf{', '\\n', '\\,', '\\u0041', '%0A', '}}', '{{'],
	...['ER  - ', ' and ', 'END:VEVENT', '</ref>', '~~~~', '![a](b)', '[a](b)', 'https://a.example/'],
	...['\t', '\n', '\n\n', '\r\n', '  ', ' ', '\u0007', '\ud83d', '\udc00', '😀'],
	...['\u200f', '\u200e', '\u202b', '\u2067', '\u2069', 'متقی با کاردار', '赵晶', 'Россия', 'é'],
	...['e\u0301', '24.kg', 'NATO', 'a', 'x y', '“', '”', '…'],
];

/**
 * A title with everything difficult: special characters of all formats, control characters, halves
 * of surrogate pairs, direction marks, line ends. As in a record, it has no white space at its
 * ends, and is not empty.
 */
export const hostileTitle: fc.Arbitrary<string> = fc
	.tuple(
		fc.constantFrom(...beginnings),
		fc.array(fc.oneof(fc.constantFrom(...pieces), fc.stringMatching(/^[a-zA-Z]{1,6}$/)), {
			minLength: 1,
			maxLength: 12,
		}),
	)
	.map(([beginning, parts]) => `${beginning}${parts.join('')}`.trim())
	.filter((title) => title !== '');
