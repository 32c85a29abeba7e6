import { describe, expect, test } from 'vitest';
import { matchQuoteOnPages } from '../../../src/text/match/match-pages.ts';
import { matchQuote } from '../../../src/text/match/match-quote.ts';

const text =
	'On 17 April 2025 the Supreme Court of Russia lifted the ban on the “Taliban” movement—imposed in 2003—after a closed hearing. It did not say why.';

describe('A quote is found', () => {
	test.each([
		['word for word', 'the Supreme Court of Russia lifted the ban'],
		['with other quotation marks and dashes', 'the "Taliban" movement–imposed in 2003'],
		['with words left out', 'the Supreme Court [...] lifted the ban'],
		[
			'with words left out, as one sign',
			'the Supreme Court … lifted the ban […] after a closed hearing',
		],
		['with words left out, as spaced points', 'the Supreme Court . . . lifted the ban'],
		['that begins and ends with words left out', '... of Russia lifted the ban ...'],
		['broken over lines by YAML', 'the Supreme Court\n  of Russia lifted'],
	])('%s', (_, quote) => {
		expect(matchQuote(text, quote)).toMatchObject({ outcome: 'stands', notes: [] });
	});

	test.each([
		['with other capitals', 'The Supreme court of Russia', ['case']],
		['with a capital in brackets', '[T]he Supreme Court of Russia', ['case']],
		['with other punctuation at its end', 'lifted the ban.', ['edges']],
		['in quotation marks of its own', '“the Supreme Court of Russia”', ['edges']],
		['with single marks for double', "the 'Taliban' movement", ['marks']],
		['with all of that', "On the 'Taliban' movement.", ['case', 'edges', 'marks']],
	])('with a note %s', (_, quote, notes) => {
		expect(matchQuote(text, quote)).toMatchObject({ outcome: 'stands', notes });
	});

	test('with a note if the parts are far apart', () => {
		const more = 'More was said. '.repeat(200);
		const long = `The court lifted the ban after a hearing. ${more} The end came late.`;
		expect(matchQuote(long, 'lifted the ban [...] The end came late')).toMatchObject({
			notes: ['far'],
		});
	});

	test('in the shortest passage that has its parts', () => {
		const twice = `the court ${'x '.repeat(2000)} the court has lifted the ban`;
		expect(matchQuote(twice, 'the court [...] lifted the ban')).toMatchObject({ notes: [] });
	});
});

describe('Quotation marks are the same', () => {
	const quoted = (open: string, close: string) =>
		`The keeper said ${open}it opens at noon${close} and (${open}soon${close}) left.`;
	const double = [
		['“', '”'],
		['„', '“'],
		['»', '«'],
		['« ', ' »'],
		['«\u202F', '\u202F»'],
		[',,', '“'],
		[',,', "''"],
		['``', "''"],
		["''", "''"],
		['‚‚', '‘‘'],
		['⹂', '”'],
	] as const;
	const single = [
		['‘', '’'],
		['‚', '‘'],
		['›', '‹'],
		['‹', '›'],
		['‹ ', ' ›'],
		['‹\u00A0', '\u00A0›'],
	] as const;

	test.each(double)('as double ones, typed as %s and %s', (open, close) => {
		const page = quoted(open, close);
		expect(matchQuote(page, quoted('"', '"'))).toMatchObject({ outcome: 'stands', notes: [] });
		expect(matchQuote(quoted('“', '”'), page)).toMatchObject({ outcome: 'stands', notes: [] });
	});

	test.each(single)('as single ones, typed as %s and %s', (open, close) => {
		const page = quoted(open, close);
		expect(matchQuote(page, quoted("'", "'"))).toMatchObject({ outcome: 'stands', notes: [] });
		expect(matchQuote(page, quoted('"', '"'))).toMatchObject({ notes: ['marks'] });
		expect(matchQuote(quoted('“', '”'), page)).toMatchObject({ notes: ['marks'] });
	});

	test('in marks of both kinds, also where two close together', () => {
		expect(
			matchQuote(
				'He said ‘they call it ‘the gate’’ twice',
				'He said "they call it "the gate"" twice',
			),
		).toMatchObject({ outcome: 'stands', notes: ['marks'] });
		expect(matchQuote('« Le mot ‹ porte › » est là', '“Le mot ‘porte’” est là').outcome).toBe(
			'stands',
		);
	});

	test('but commas are none where no mark can open', () => {
		expect(matchQuote('They saw it, ,soon“ after', 'They saw it, "soon" after').outcome).toBe(
			'drift',
		);
		expect(matchQuote('They saw it,,soon after that', 'They saw it "soon after that').outcome).toBe(
			'drift',
		);
	});
});

describe('A quote is drift', () => {
	test.each([
		[
			'a changed digit',
			'On 17 April 2024 the Supreme Court',
			'On 17 April [-2024-] {+2025+} the Supreme Court',
		],
		[
			'a changed word',
			'the Supreme Court of Russia upheld the ban',
			'the Supreme Court of Russia [-upheld-] {+lifted+} the ban',
		],
		[
			'a "not" that the page has',
			'after a closed hearing. It did say why',
			'after a closed hearing. It did {+not+} say why',
		],
		[
			'a "not" that the page has not',
			'the Supreme Court of Russia has not lifted the ban',
			'the Supreme Court of Russia [-has not-] lifted the ban',
		],
		[
			'a word left out without a sign',
			'the Supreme Court lifted the ban',
			'the Supreme Court {+of Russia+} lifted the ban',
		],
		[
			'other punctuation inside',
			'a closed hearing, It did not',
			'a closed hearing[-,-] {+.+} It did not',
		],
	])('with %s', (_, quote, nearest) => {
		expect(matchQuote(text, quote)).toEqual({ outcome: 'drift', nearest });
	});

	test('with its parts in another order', () => {
		expect(matchQuote(text, 'lifted the ban [...] Supreme Court of Russia').outcome).toBe('drift');
	});

	test('and shows no passage if nothing resembles it', () => {
		expect(matchQuote(text, 'quinces ripened behind yellow walls')).toEqual({ outcome: 'drift' });
	});

	test('if it has no words', () => {
		expect(matchQuote(text, '[...]').outcome).toBe('drift');
	});

	test.each([
		['12 men were killed', 'In all 112 men were killed'],
		['men killed were 12', 'The men killed were 120 in all'],
		['men killed were 12', 'The men killed were 12.5 % in all'],
		['men killed were 12', 'The men killed were 12,500 in all'],
		['200 men were killed', 'In all 1,200 men were killed'],
		['5 degrees at night', 'It was -5 degrees at night'],
		['5 degrees at night', 'It was 3–5 degrees at night'],
		['violent protest was seen', 'A non-violent protest was seen'],
		['elected president in May', 'He was re-elected president in May'],
		['the people said no', 'the people said nothing'],
		['十人死亡', '二十人死亡了'],
		['同意撤军', '他们不同意撤军'],
		['there were 102 of them', 'there were 10² of them'],
		['there were 11/2 of them', 'there were 1½ of them'],
		['rose by 5% in May', 'rose by 5 points in May'],
		['法移民的处境', '其中非法移民的处境'],
		['the opposition won', 'They said that the opposition won’t vote'],
		["'the opposition won'", 'They said that the opposition won’t vote'],
		['the old men can', "They say that the old men can't vote"],
		['15 lorries came by sea', 'Some 10 – 15 lorries came by sea'],
		['15 lorries came by sea', 'Some 5 - 15 lorries came by sea'],
		['1,500 lorries came by sea', 'Some 900 – 1,500 lorries came by sea'],
		['15 000 lorries came by sea', 'Some 10 000 – 15 000 lorries came by sea'],
		['15% of the lorries sank', 'Some 10% – 15% of the lorries sank'],
		['2021 was a time of hunger', 'The time of 2019 – 2021 was a time of hunger'],
		['lorries by sea: 10', 'They count lorries by sea: 10 – 15 a day'],
	])('if “%s” is cut out of “%s”', (quote, page) => {
		expect(matchQuote(page, quote).outcome).toBe('drift');
	});

	test.each([
		['政府宣布撤军', '南非政府宣布撤军'],
		['表示同意撤军', '双方分别表示同意撤军'],
		['行政区的政府', '特别行政区的政府'],
	])('but not if “%s” follows a word of “%s” that ends like a “not”', (quote, page) => {
		expect(matchQuote(page, quote).outcome).toBe('stands');
	});

	test.each([
		['the opposition won', 'They said: ‘the opposition won’ t-shirts'],
		['the opposition won', 'It was the year that ‘the opposition won’'],
		['the ferry', 'The ferry’s crew left the ferry’tis said'],
		['15 lorries came by sea', 'It was quiet until 5 May 2024 – 15 lorries came by sea'],
		['3,500 lorries came by sea', 'It was quiet in 2024 – 3,500 lorries came by sea'],
		['It was quiet until 5 May 2024', 'It was quiet until 5 May 2024 – 15 lorries came by sea'],
		['15 lorries came by sea', 'Of these 10 — 15 lorries came by sea'],
		['15 lorries came by sea', 'Of the lorries of 20 – 15 lorries came by sea'],
	])('but not if “%s” ends or begins at a mark of “%s” that is between words', (quote, page) => {
		expect(matchQuote(page, quote).outcome).toBe('stands');
	});
});

describe('Other scripts', () => {
	test.each([
		[
			'Russian',
			'Верховный суд при­остановил запрет движения «Талибан».',
			'суд приостановил запрет движения "Талибан"',
		],
		[
			'Russian in decomposed letters',
			'Он ещё раз сказал: «Мой дом».'.normalize('NFD'),
			'ещё раз сказал',
		],
		[
			'Arabic with stretched lines',
			'رفعت المحكمـــة العليا الحظر عن الحركة',
			'المحكمة العليا الحظر',
		],
		['Persian with joiners', 'طالبان می\u200Cگویند که جنگ تمام شد', 'طالبان میگویند که جنگ'],
		['Arabic in presentation forms', 'ﻃﺎﻟﺒﺎﻥ ﺩﺭ ﮐﺎﺑﻞ', 'طالبان در کابل'],
		[
			'right to left with marks of direction',
			'\u202Bطالبان (2021)\u202C در \u200Fکابل',
			'طالبان (2021) در کابل',
		],
		[
			'Chinese over a line',
			'塔利班运动\n\t于2021年8月\n重新掌权。',
			'塔利班运动于2021年8月重新掌权',
		],
		['Chinese in the middle of a sentence', '据报道塔利班重新掌权以后', '塔利班重新掌权'],
		[
			'Chinese in full-width figures',
			'塔利班于２０２１年８月，重新掌权',
			'塔利班于2021年8月,重新掌权',
		],
		['Japanese over a line', 'タリバンは首都を\n制圧した。', 'タリバンは首都を制圧した'],
		['Korean', '탈레반이 수도를 장악했다.'.normalize('NFD'), '탈레반이 수도를 장악했다'],
		['Thai in the middle of a sentence', 'ศาลฎีกายกเลิกคำสั่งห้าม', 'ยกเลิกคำสั่ง'],
	])('%s is found', (_, page, quote) => {
		expect(matchQuote(page, quote).outcome).toBe('stands');
	});

	test.each([
		[
			'Persian',
			'معاهده در سال ۱۹۲۶ امضا شد',
			'معاهده در سال ۱۹۲۷ امضا شد',
			'معاهده در سال [-۱۹۲۷-] {+۱۹۲۶+} امضا شد',
		],
		[
			'figures of another script',
			'معاهده در سال ۱۹۲۶ امضا شد',
			'معاهده در سال 1926 امضا شد',
			'معاهده در سال [-1926-] {+۱۹۲۶+} امضا شد',
		],
		[
			'Russian',
			'Россия не признаёт движение «Талибан»',
			'Россия признаёт движение «Талибан»',
			'Россия {+не+} признаёт движение "Талибан"',
		],
		[
			'Chinese',
			'塔利班于2021年8月重新掌权',
			'塔利班于2022年8月重新掌权',
			'塔利班于[-2022-] {+2021+}年8月重新掌权',
		],
	])('%s drifts, with the difference shown', (_, page, quote, nearest) => {
		expect(matchQuote(page, quote)).toEqual({ outcome: 'drift', nearest });
	});
});

describe('A number with spaces between its thousands', () => {
	test.each(['\u00A0', '\u2009', '\u202F', ' '])('is one number (%j)', (space) => {
		const told = `Вчера 12${space}500 человек ждали у ворот, которых прежде было 500${space}000.`;
		expect(matchQuote(told, '500 человек ждали у ворот').outcome).toBe('drift');
		expect(matchQuote(told, 'которых прежде было 500').outcome).toBe('drift');
		expect(matchQuote(told, '12 500 человек ждали у ворот').outcome).toBe('stands');
		expect(matchQuote(told, 'которых прежде было 500 000').outcome).toBe('stands');
	});

	test.each([
		['in another block', 'Gate 12\u2029500 people waited there'],
		['behind a year', 'In 2024 500 people waited there'],
		['behind a time of day', 'At 15.30 500 people waited there'],
		['behind a comma', 'Of the 12, 500 people waited there'],
		['behind another number of four figures', 'They were 12 5001 500 people waited there'],
	])('is not joined from two numbers, the second %s', (_, told) => {
		expect(matchQuote(told, '500 people waited there').outcome).toBe('stands');
	});
});

test('Hebrew quotation marks and hyphens match the characters that people type for them', () => {
	const told = 'הוא אמר שצה״ל סגר את בית־הספר של ג׳ורג׳ ביום ראשון';
	const typed = told.replace('״', '"').replace('־', '-').replaceAll('׳', "'");
	expect(matchQuote(told, typed)).toMatchObject({ outcome: 'stands', notes: [] });
});

describe('Lines that end in a hyphen', () => {
	const lines = 'It was an exam-\nple of a well-\nknown man, who in 2020-\n2021 lived there.';
	test.each(['an example of a well-known man', 'a well-known man, who in 2020-2021 lived'])(
		'%s',
		(quote) => {
			expect(matchQuote(lines, quote).outcome).toBe('stands');
		},
	);

	test('do not begin a word', () => {
		expect(matchQuote('It was un-\nlawful and wrong', 'lawful and wrong').outcome).toBe('drift');
	});

	test('do not join figures', () => {
		expect(matchQuote(lines, 'who in 20202021 lived there').outcome).toBe('drift');
	});
});

describe('Pages', () => {
	const pages = [
		'The first page of all.',
		'The wheel was taken',
		'out in 1911. The first page of all.',
	];

	test('A quote is found with the page it is on', () => {
		expect(matchQuoteOnPages(pages, 'The first page of all')).toMatchObject({ page: 1 });
	});

	test('A requested page is searched first', () => {
		expect(matchQuoteOnPages(pages, 'The first page of all', { first: [3] })).toMatchObject({
			page: 3,
		});
	});

	test('A quote may run over to the next page', () => {
		expect(matchQuoteOnPages(pages, 'The wheel was taken out in 1911')).toMatchObject({
			page: 2,
			runsOver: true,
		});
	});

	test('A quote that is on no page drifts', () => {
		expect(matchQuoteOnPages(pages, 'The wheel was taken out in 1912')).toEqual({
			outcome: 'drift',
			nearest: 'The wheel was taken out in [-1912-] {+1911+}',
		});
	});
});

test('A quote is searched for in a book-length text', () => {
	const book = 'The mill stood by the sea, and the wheel turned with the tide. '.repeat(20_000);
	const page = `${book} On 4 May 1911 the wheel was taken out for good. ${book}`;
	expect(matchQuote(page, 'On 4 May 1912 the wheel was taken out')).toEqual({
		outcome: 'drift',
		nearest: 'On 4 May [-1912-] {+1911+} the wheel was taken out',
	});
});
