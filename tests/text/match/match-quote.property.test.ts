import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { matchQuote } from '../../../src/text/match/match-quote.ts';
import { normalise } from '../../../src/text/letters/normalise.ts';
import { renderedText } from '../../../src/text/html/rendered-text.ts';
import { dice, markUp, markWords, resetType, words } from './harmless.ts';

vi.setConfig({ testTimeout: 60_000 });

/** A quote of at least three words from a text, copied exactly. */
const quoted = words.chain((list) =>
	fc
		.tuple(fc.nat({ max: list.length - 3 }), fc.integer({ min: 3, max: 12 }))
		.map(([from, count]) => ({
			text: list.join(' '),
			quote: list.slice(from, from + count).join(' '),
			before: list.slice(0, from),
			cited: list.slice(from, from + count),
			after: list.slice(from + count),
		})),
);

test('Any text is found in itself after any mix of harmless changes to the page and the quote', () => {
	fc.assert(
		fc.property(quoted, dice, dice, ({ text, quote }, page, own) => {
			expect(matchQuote(resetType(text, page), resetType(quote, own))).toMatchObject({
				outcome: 'stands',
				notes: [],
			});
		}),
		{ numRuns: 500 },
	);
});

test('Any text is found in a page that breaks its words with inline tags', () => {
	fc.assert(
		fc.property(quoted, dice, dice, ({ text, quote }, page, tags) => {
			const { text: rendered } = renderedText(markUp(resetType(text, page), tags));
			expect(matchQuote(rendered, quote)).toMatchObject({ outcome: 'stands', notes: [] });
		}),
		{ numRuns: 300 },
	);
});

test('Any text is found in a page that has marks of notes and unseen words between its words', () => {
	fc.assert(
		fc.property(quoted, dice, ({ text, quote }, marks) => {
			const { plain } = renderedText(markWords(text, marks));
			expect(matchQuote(plain, quote)).toMatchObject({ outcome: 'stands', notes: [] });
		}),
		{ numRuns: 300 },
	);
});

test('No text is found after a digit has changed', () => {
	const figures = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
	fc.assert(
		fc.property(quoted, fc.nat(), fc.integer({ min: 1, max: 9 }), dice, (cut, at, by, roll) => {
			const digits = Array.from(cut.quote.matchAll(/\p{Nd}/gu));
			fc.pre(digits.length > 0);
			const digit = digits[at % digits.length]!;
			const set = figures.find((line) => line.includes(digit[0]))!;
			const other = set[(set.indexOf(digit[0]) + by) % 10]!;
			const changed = cut.quote.slice(0, digit.index) + other + cut.quote.slice(digit.index + 1);
			fc.pre(!cut.text.includes(changed));
			expect(matchQuote(resetType(cut.text, roll), changed).outcome).toBe('drift');
		}),
		{ numRuns: 400 },
	);
});

test('No text is found after its digits have been written in another script', () => {
	fc.assert(
		fc.property(quoted, ({ text, quote }) => {
			fc.pre(/[0-9]/.test(quote));
			const western = quote.replace(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!);
			expect(matchQuote(text, western).outcome).toBe('drift');
		}),
	);
});

test('No text is found after a word has been changed, added or removed', () => {
	const strangers = ['not', 'never', 'не', 'غیر', '不', 'yesterday'];
	fc.assert(
		fc.property(
			quoted,
			fc.nat(),
			fc.constantFrom(...strangers),
			fc.constantFrom('change', 'add', 'take'),
			dice,
			({ before, cited, after }, at, stranger, deed, roll) => {
				// Inside, so that the quote's own ends are on the page.
				const place = 1 + (at % (cited.length - 2));
				const changed = cited.toSpliced(
					place,
					deed === 'add' ? 0 : 1,
					...(deed === 'take' ? [] : [stranger]),
				);
				const page = [...before, ...changed, ...after].join(' ');
				fc.pre(!normalise(page).includes(normalise(cited.join(' '))));
				const { outcome } = matchQuote(resetType(page, roll), cited.join(' '));
				expect(outcome).toBe('drift');
			},
		),
		{ numRuns: 400 },
	);
});

test('No text is found if its first or last number continues', () => {
	fc.assert(
		fc.property(
			words,
			fc.integer({ min: 100, max: 9999 }),
			fc.nat({ max: 9 }),
			(list, number, more) => {
				const text = list.join(' ');
				fc.pre(!/[0-9]/.test(text));
				expect(matchQuote(`x ${number}${more} ${text}`, `${number} ${text}`).outcome).toBe('drift');
				expect(matchQuote(`${text} ${number}${more} x`, `${text} ${number}`).outcome).toBe('drift');
				expect(matchQuote(`${text} ${number}.${more} x`, `${text} ${number}`).outcome).toBe(
					'drift',
				);
				expect(matchQuote(`x ${more},${number} ${text}`, `${number} ${text}`).outcome).toBe(
					'drift',
				);
			},
		),
	);
});

test('Normalising twice gives the same as normalising once', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			const once = normalise(text);
			expect(normalise(once)).toBe(once);
		}),
		{ numRuns: 2000 },
	);
});

test('Canonically equal texts are the same after normalising', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
			expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
		}),
		{ numRuns: 1500 },
	);
});

test('Normalising twice gives the same as once for characters that contain several letters', () => {
	for (const text of ['㌔ 5', '10²¹ ½', '㋀ 月', '１½ 5㏠']) {
		expect(normalise(normalise(text))).toBe(normalise(text));
	}
});
