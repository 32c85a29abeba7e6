import fc from 'fast-check';

/** Words in the scripts of our sources; none is part of another. */
const lexicon = [
	...['court', 'lifted', 'Moscow', 'naïve', 'Übergang', 'ministry', 'fell', 'zone', "people's"],
	...['суд', 'приостановил', 'запрет', 'движения', 'ёлка', 'решение'],
	...['طالبان', 'روسیه', 'گفت', 'ممنوعیت', 'سنه', 'آغاز'],
	...['塔利班', '最高法院', '暫停', 'タリバン', '운동', '금지'],
];

/** A word, or a number of four to six digits in western, Arabic or Persian figures. */
const word = fc.oneof(
	{ weight: 5, arbitrary: fc.constantFrom(...lexicon) },
	{
		weight: 1,
		arbitrary: fc
			.tuple(fc.integer({ min: 1000, max: 999_999 }), fc.constantFrom('0', '٠', '۰'))
			.map(([number, zero]) =>
				String(number).replace(/\d/g, (digit) =>
					String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
				),
			),
	},
);

/**
 * A sentence, with quotation marks and dashes here and there. None is after a number, because two
 * numbers could be a range, and no quote may begin in the middle of one.
 */
export const words = fc.array(
	fc.tuple(word, fc.constantFrom('', '', '', ',', '"', ' -')).map(([text, mark]) => {
		if (mark === ' -' && /\p{Nd}$/u.test(text)) return text;
		return mark === '"' ? `"${text}"` : text + mark;
	}),
	{ minLength: 4, maxLength: 24 },
);

/** Random numbers as a list, so a failure can be shrunk. */
export const dice = fc.array(fc.nat({ max: 999 }), { minLength: 40, maxLength: 80 });

type Roll = () => number;

function rollsOf(rolls: readonly number[]): Roll {
	let next = 0;
	return () => rolls[next++ % rolls.length] ?? 0;
}

const spaces = [' ', '\u00A0', '\u2009', '\u202F', '  ', '\n', '\r\n\t', ' \u3000'];
const unseen = ['\u00AD', '\u200B', '\u200C', '\u200D', '\uFEFF', '\u2060', '\u200F', '\u202A'];
const doubles = ['"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033'];
const singles = ["'", '\u2019', '\u2018', '\u02BC', '\u2032', '`'];
const dashes = ['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '--'];

function pick(list: readonly string[], roll: Roll): string {
	return list[roll() % list.length] ?? '';
}

/** The same text as another typesetter would print it. */
export function resetType(text: string, rolls: readonly number[]): string {
	const roll = rollsOf(rolls);
	const form = (['NFC', 'NFD'] as const)[roll() % 2] ?? 'NFC';
	const typeset = Array.from(text)
		.map((char) => {
			const after = roll() % 6 === 0 ? pick(unseen, roll) : '';
			if (char === ' ') return pick(spaces, roll) + after;
			if (char === '"') return pick(doubles, roll) + after;
			if (char === "'") return pick(singles, roll) + after;
			if (char === '-') return pick(dashes, roll) + after;
			return char + after;
		})
		.join('');
	return typeset.normalize(form);
}

/** The text as HTML, with inline tags, comments and `wbr` inside its words. */
export function markUp(text: string, rolls: readonly number[]): string {
	const roll = rollsOf(rolls);
	const inner = Array.from(text)
		.map((char) => {
			const safe = char === '<' || char === '&' ? `&#${String(char.codePointAt(0))};` : char;
			return (
				[`<b>${safe}</b>`, `<wbr>${safe}`, `${safe}<!-- x -->`, `<a href="/y">${safe}</a>`][
					roll() % 12
				] ?? safe
			);
		})
		.join('');
	return `<!doctype html><title>t</title><p>before<p>${inner}<p>after`;
}

const passedOver = [
	'<sup><a href="#fn1">1</a></sup>',
	'<sup>[2]</sup>',
	'<a role="doc-noteref" href="#n3">3</a>',
	'<span class="visually-hidden">, opens a new tab</span>',
	'<span style="position:absolute;left:-9999px">unseen 7</span>',
	'<span style="font-size:0">unseen 7</span>',
	'<del>unseen 7</del>',
	'<script>unseen(7)</script>',
];

/**
 * The text as HTML, with text after its words that no reader quotes: note marks, words for screen
 * readers, words struck out.
 */
export function markWords(text: string, rolls: readonly number[]): string {
	const roll = rollsOf(rolls);
	const inner = text
		.split(' ')
		.map(
			(word) =>
				word.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + (passedOver[roll() % 16] ?? ''),
		)
		.join(' ');
	return `<!doctype html><title>t</title><p>before<p>${inner}<p>after`;
}
