import { fold } from './letters.ts';
import type { Token } from './token.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/**
 * Several tokens that mean one thing: a calendar day, an amount, a word written as one or as two.
 */
export interface Compound {
	/** The first of its tokens, and the one after its last. */
	from: number;
	to: number;
	/** Its term in the index. */
	term: string;
	kind: 'day' | 'amount' | 'joined';
}

/** A text split into tokens. */
export interface Analysis {
	tokens: Token[];
	compounds: Compound[];
}

/**
 * A number with spaces between its thousands; letters and digits with the signs that a word or
 * number may contain; currency signs; per cent.
 */
const chunkPattern =
	/(?<![\p{N}.,٫٬-])\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?![\p{L}\p{N}])|\p{Sc}|%|[\p{L}\p{M}\p{N}]+(?:[\u200c\u2010\u2011'’ʼ.,٫٬-][\p{L}\p{M}\p{N}]+)*/gu;
/** The parts of a chunk: scripts without spaces, numbers, words, signs. */
const piecePattern =
	/(?<run>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+)|(?<number>\p{Nd}+(?:[.,٫٬ \u00a0\u202f]\p{Nd}+)*)|(?<word>(?:(?!\p{Nd}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{M}\p{N}])+)|(?<sign>\p{Sc}|%)/gu;
const isoDay = /^\d{4}-(?<month>\d\d)-(?<day>\d\d)$/;
/** `3.7.2025`, `3.7.25`; the day comes first, as in every language that writes days with points. */
const pointedDay = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?:\d{2}|\d{4})$/;

/**
 * Splits a text into what can be searched. Index and query are analysed in the same way, so they
 * match whatever letters, spelling, ending, or form of an amount or a day each uses.
 *
 * @param language - Language of the publication (BCP 47); words in its script are taken to be in
 *   it.
 */
export function analyse(text: string, language: string): Analysis {
	const vocabulary = vocabularyOf(language);
	const tokens: Token[] = [];
	const compounds: Compound[] = [];
	for (const [chunk, match] of [...text.matchAll(chunkPattern)].entries()) {
		const from = tokens.length;
		tokens.push(...piecesOf(match[0], match.index, chunk, vocabulary));
		const day = (isoDay.exec(match[0]) ?? pointedDay.exec(match[0]))?.groups;
		const found = day && validDay(Number(day.month), Number(day.day), from, tokens.length);
		if (found) compounds.push(found);
		const parts = tokens.slice(from);
		const areWords = parts.every(({ word }) => /^[\p{L}\p{N}]+$/u.test(word) && !isOfRun(word));
		if (parts.length > 1 && areWords) {
			const term = vocabulary.termOf(parts.map(({ word }) => word).join(''));
			compounds.push({ from, to: tokens.length, term, kind: 'joined' });
		}
	}
	tokens.forEach((_, index) => {
		const found =
			dayAt(tokens, index, vocabulary) ??
			slashedDayAt(tokens, index, text) ??
			amountAt(tokens, index, vocabulary);
		if (found) compounds.push(found);
	});
	return { tokens, compounds };
}

/** All terms in the index for a text, each as often as it occurs there. */
export function termsOf(text: string, language: string): string[] {
	const { tokens, compounds } = analyse(text, language);
	return [
		...tokens.filter(({ isCommon }) => !isCommon).map(({ term }) => term),
		...compounds.flatMap(({ term, kind }) =>
			kind === 'amount'
				? [term, withoutUnit(term)].filter((one, at, all) => all.indexOf(one) === at)
				: [term],
		),
	];
}

/**
 * The index term for the number of a claim. It is not the number alone, which also matches years
 * and sums.
 */
export function numberTerm(number: number): string {
	return `#${String(number)}`;
}

/** The index term for all claims with a status: `!well-support`. */
export function statusTerm(status: string, language: string): string {
	return `!${termsOf(status, language).join('-')}`;
}

/** An amount without its unit: `=1000000000` for `=1000000000$`. */
function withoutUnit(amount: string): string {
	return /^=[\d.e+]+/.exec(amount)?.[0] ?? amount;
}

function piecesOf(chunk: string, offset: number, number: number, vocabulary: Vocabulary): Token[] {
	return [...chunk.matchAll(piecePattern)].flatMap(({ 0: piece, index, groups = {} }) => {
		const start = offset + index;
		const before = chunk.slice(0, index);
		if (groups.run) {
			const isCommon = /\p{Nd}$/u.test(before) && vocabulary.dateSigns.has(piece);
			return pairsOf(piece, start, number).map((pair) => ({ ...pair, isCommon }));
		}
		const word = groups.number ? plainNumber(fold(piece)) : fold(piece);
		if (word === '') return [];
		const hangs = /['’ʼ]$/.test(before) && vocabulary.enclitics.has(word);
		const isOrdinal = /\p{Nd}$/u.test(before) && vocabulary.ordinals.has(word);
		if (hangs || isOrdinal) return [];
		return [
			{
				start,
				end: start + piece.length,
				word,
				term: groups.word ? vocabulary.termOf(word) : word,
				chunk: number,
				isCommon: !!groups.sign || (vocabulary.common.has(word) && !isAcronym(piece)),
				isNumber: !!groups.number,
			},
		];
	});
}

/** Whether a token is in a script without spaces; what stands next to it is another word. */
function isOfRun(word: string): boolean {
	return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
		word,
	);
}

/** A common word in capitals is a name: `IS`, `WHO`, `US`. */
function isAcronym(piece: string): boolean {
	return piece.length > 1 && piece === piece.toUpperCase() && piece !== piece.toLowerCase();
}

/**
 * Scripts without spaces are searched by pairs of neighbouring letters, which needs no dictionary.
 */
function pairsOf(run: string, offset: number, chunk: number): Token[] {
	const letters = [...run];
	let start = offset;
	return letters.slice(0, Math.max(1, letters.length - 1)).map((letter, index) => {
		const pair = letter + (letters[index + 1] ?? '');
		const token = {
			start,
			end: start + pair.length,
			word: fold(pair),
			term: fold(pair),
			chunk,
			isCommon: false,
			isNumber: false,
		};
		start += letter.length;
		return token;
	});
}

/**
 * `1,928`, `1 928` and `1928` are the same number; a comma that is not before three digits is a
 * decimal one.
 */
function plainNumber(written: string): string {
	const plain = written.replaceAll(/\s/g, '').replaceAll('٬', ',').replaceAll('٫', '.');
	const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
	return isGrouped ? plain.replaceAll(',', '') : plain.replaceAll(',', '.');
}

function dayAt(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Compound | undefined {
	const [first, second, third] = tokens.slice(at, at + 3);
	if (!first || !second) return undefined;
	const monthOf = (token: Token) =>
		token.isNumber ? undefined : vocabulary.months.get(token.term);
	if (first.isNumber) {
		const month = monthOf(second);
		if (month !== undefined) return validDay(month, Number(first.word), at, at + 2);
		// `3rd of July`
		const behind = second.isCommon && third ? monthOf(third) : undefined;
		if (behind !== undefined) return validDay(behind, Number(first.word), at, at + 3);
		const sign = vocabulary.monthSigns.some((one) => second.word.startsWith(one));
		return sign && third?.isNumber
			? validDay(Number(first.word), Number(third.word), at, at + 3)
			: undefined;
	}
	const month = monthOf(first);
	return month !== undefined && second.isNumber
		? validDay(month, Number(second.word), at, at + 2)
		: undefined;
}

/** A day with slashes, `3/7/2025` or `3/7/25`: the day comes first, unless only the second can be a month. */
function slashedDayAt(tokens: readonly Token[], at: number, text: string): Compound | undefined {
	const parts = tokens.slice(at, at + 3);
	const [one, two, year] = parts;
	if (!one || !two || !year || !parts.every(({ isNumber }) => isNumber)) return undefined;
	const isSlashed = [one, two].every(({ end }, index) => {
		const next = parts[index + 1]?.start ?? end;
		return text.slice(end, next) === '/';
	});
	if (!isSlashed || !/^(?:..|....)$/.test(year.word)) return undefined;
	const [first, second] = [Number(one.word), Number(two.word)];
	const [day, month] = second > 12 ? [second, first] : [first, second];
	return validDay(month, day, at, at + 3);
}

function validDay(month: number, day: number, from: number, to: number): Compound | undefined {
	const isDay = Number.isInteger(day) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
	return isDay ? dayFrom(month, day, from, to) : undefined;
}

function dayFrom(month: number, day: number, from: number, to: number): Compound {
	return { from, to, term: `@${String(month)}-${String(day)}`, kind: 'day' };
}

/** A number with its scale, its unit, or both. */
function amountAt(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): Compound | undefined {
	const first = tokens[at];
	if (!first) return undefined;
	const numeral = first.isNumber ? undefined : vocabulary.numeralOf(first);
	const number = numeral ?? (/^\d+(?:\.\d+)?$/.test(first.word) ? Number(first.word) : undefined);
	if (number === undefined) return undefined;
	let to = at + 1;
	const scale = vocabulary.scaleOf(tokens[to]);
	if (scale !== undefined) to += 1;
	else if (numeral !== undefined) return undefined;
	const before = moneyBefore(tokens, at, vocabulary);
	const after = before ? undefined : vocabulary.unitAt(tokens, to, scale !== undefined);
	const unit = before?.unit ?? after?.unit;
	if (scale === undefined && unit === undefined) return undefined;
	const value = number * (scale ?? 1);
	return {
		from: before?.from ?? at,
		to: after?.to ?? to,
		term: `=${String(Number(value.toPrecision(12)))}${unit ?? ''}`,
		kind: 'amount',
	};
}

/** The currency before a number, if there is one: `$`, `US$`, `USD`. */
function moneyBefore(
	tokens: readonly Token[],
	at: number,
	vocabulary: Vocabulary,
): { unit: string; from: number } | undefined {
	const money = tokens[at - 1];
	if (!money) return undefined;
	const unit = vocabulary.moneyOf(money);
	if (unit === undefined) return undefined;
	const country = tokens[at - 2];
	const isOneWord = unit === money.word && country?.end === money.start && !country.isNumber;
	return { unit, from: isOneWord ? at - 2 : at - 1 };
}
