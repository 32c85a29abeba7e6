import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, said, table } from './lock-pages.ts';
import { makePdf, type PdfLine } from './make-pdf.ts';

const headers = { 'content-type': 'application/pdf' };
const rows = (leaf: number): PdfLine[] =>
	Array.from(
		{ length: 16 },
		(_, row) => `Row ${row} on leaf ${leaf} tells of water, boats and beams.`,
	);
const foot = (text: string, y = 40): PdfLine => ({ text, y, size: 8.5 });
const head = (text: string): PdfLine => ({ text, y: 810, size: 8.5 });
const from = (text: string): PdfLine => ({ text, y: 770 });

const first = 'At its meeting the board was told that the upper gate was';
const second = 'closed for eleven days in May, and asked why.';

/** Two pages over which a sentence runs, with something at the foot of one and the head of the next. */
function leaves(left: PdfLine[], right: PdfLine[], [one, two] = [first, second]) {
	const pages = [
		[...rows(1), one, ...left],
		[...right, from(two), ...rows(2), foot('13')],
	];
	return { headers, body: makePdf(pages), quote: said };
}

test('A quote runs over from page to page, past numbers, heads, feet and footnotes, and past no words of the text', async () => {
	const running = 'Report of the board for 1925';
	const long = Array.from({ length: 4 }, (_, leaf): PdfLine[] => [
		{ text: `${running} ${leaf + 1}`, y: 800 },
		...rows(leaf).map((text, row): PdfLine => ({ text: text as string, y: 770 - row * 15 })),
	]);
	long[1]?.push({ text: first, y: 500 });
	long[2]?.splice(1, 0, { text: second, y: 785 });
	const { pages, expected } = table({
		number: ['ok', leaves([foot('12')], [])],
		numberInLetters: ['ok', leaves([foot('xii')], [])],
		numberOfMany: ['ok', leaves([foot('Page 12 of 90')], [])],
		numberBetweenDashes: ['ok', leaves([foot('– 12 –'.replace(/–/g, '-'))], [])],
		numberAndHead: ['note', leaves([foot('12')], [head(running)])],
		head: ['note', leaves([], [head('Preface')])],
		headOfAllPages: ['ok', { headers, body: makePdf(long), quote: said }],
		footOfTwoLines: ['note', leaves([foot('www.lock.example', 52), foot('Page 12 of 90')], [])],
		footnote: ['note', leaves([foot('3 See the book of the keeper, leaf 4.', 70), foot('12')], [])],
		footnoteOfLines: [
			'note',
			leaves(
				[
					foot('3 See the book of the keeper, leaf 4,', 80),
					foot('and what is said there of the beams.', 70),
					foot('12'),
				],
				[],
			),
		],
		shortPage: [
			'note',
			{
				...{ headers, quote: said },
				body: makePdf([
					['It is told in the book.', first, foot('3 See leaf 4.', 50)],
					[second, 'So it was.'],
				]),
			},
		],
		brokenWord: [
			'ok',
			leaves(
				[foot('12')],
				[],
				['They said the upper gate was closed for elev-', 'en days in May, and asked why.'],
			),
		],
		brokenNumber: [
			'drift',
			{
				...leaves([foot('12')], [], ['They said that it was shut for 11', '4 days in May.']),
				quote: 'They said that it was shut for 114 days in May',
			},
		],
		numbersOfOnePage: [
			'drift',
			{
				...{ headers, body: makePdf([[...rows(1), 'It was shut for 11 4 days in May.']]) },
				quote: 'It was shut for 114 days in May',
			},
		],
		nothing: ['ok', leaves([], [])],
		sentence: ['drift', leaves([], [from('said before to be in order. It was never'), ''])],
		negation: ['drift', leaves([{ text: 'not', y: 480 }, foot('12')], [])],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.footnote.words).toContain('after this: “3 See the book of the keeper, leaf 4.”');
});

test('A capture contains no characters that the page does not have, even where words are hyphenated at line ends', async () => {
	const lines = ['The board was in-', 'formed that the upper gate was', 'closed for elev-'];
	const { told } = await checkCited({
		broken: {
			...{ headers, quote: said },
			body: makePdf([[...lines, 'en days in May, and asked the kee-', 'per why.']]),
		},
	});
	expect(told.broken.capture?.quotes).toMatchObject([
		{
			before: 'The board was informed that',
			words: said,
			after: ', and asked the keeper why.',
		},
	]);
});

test('Raised numbers of notes are passed over, and powers are not', async () => {
	const line = (
		mark: string,
		words = ['told that the upper gate', 'was closed for eleven days in May'],
		y = 704,
	): PdfLine[] => [
		'The board was',
		{ text: words[0] ?? '', y: 700 },
		{ text: mark, x: 190, y, size: 7 },
		{ text: words[1] ?? '', x: 197, y: 700 },
	];
	const page = (lines: PdfLine[], quote = said) => ({ headers, body: makePdf([lines]), quote });
	const { pages, expected } = table({
		number: ['ok', page(line('3'))],
		numbers: ['ok', page(line('3,4'))],
		twoFigures: ['ok', page(line('12'))],
		sign: ['ok', page(line('*'))],
		afterStop: [
			'ok',
			page(
				line('5', ['Then it was shut.', 'Then it was open.']),
				'Then it was shut. Then it was open',
			),
		],
		power: [
			'drift',
			page(line('6', ['They moved 10', 'tonnes of oak.']), 'They moved 10 tonnes of oak'),
		],
		powerNotJoined: [
			'drift',
			page(line('6', ['They moved 10', 'tonnes of oak.']), 'They moved 106 tonnes of oak'),
		],
		onTheLine: ['drift', page(line('3', undefined, 700))],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A locator must match the page, and a scan is distinguished from a file without the words', async () => {
	const text = [
		['Report of the keeper', foot('7')],
		['The board was told that', `${said},`, 'and asked why.', foot('8')],
		['Nobody knew why it was so, and the gate was opened again in June.', foot('9')],
	];
	const pdf = (pages: PdfLine[][], locator?: string) => ({
		...{ headers, body: makePdf(pages), quote: said },
		...(locator !== undefined && { locator }),
	});
	const other = 'Nothing of the kind is said here, on the first page of a scanned report.';
	const { pages, expected } = table({
		counted: ['ok', pdf(text, 'p. 2')],
		printed: ['ok', pdf(text, 'p. 8')],
		range: ['ok', pdf(text, 'pp. 8-9')],
		opened: ['ok', pdf(text, '#page=2')],
		wrong: ['anchor', pdf(text, 'p. 9')],
		openedWrong: ['anchor', pdf(text, '#page=3')],
		scan: ['unreadable', pdf([[], [], []])],
		scanWithCover: ['unreadable', pdf([[other], [], [], []])],
		scanWithNumbers: ['unreadable', pdf([['1'], ['2'], ['3']])],
		scannedPage: ['unreadable', pdf([[other], [other], []], 'p. 3')],
		lettersUntold: [
			'unreadable',
			{
				...{ headers, quote: said },
				body: makePdf([[Array.from(said, () => '\uE010').join('')]], { glyphs: '\uE010' }),
			},
		],
		emptyBack: ['drift', pdf([[other], [`The second page. ${filler.slice(0, 60)}`], []])],
		spaced: [
			'note',
			pdf([
				[
					'The board was told that',
					Array.from('the upper gate was closed for eleven days in May')
						.join(' ')
						.replaceAll('   ', '  '),
				],
			]),
		],
		spacedBesideNumbers: [
			'note',
			{
				...pdf([['T h e upper gate was shut for 11 d a y s, and 4 boats w a i t e d.']]),
				quote: 'The upper gate was shut for 11 days, and 4 boats waited',
			},
		],
		spacedElsewise: [
			'drift',
			{
				...pdf([['It was unlaw ful for the upper gate to be shut.']]),
				quote: 'lawful for the upper gate to be shut',
			},
		],
	});
	const { verdicts, told } = await checkCited(pages);
	expect(verdicts).toEqual(expected);
	expect(told.scanWithCover.words).toContain('Of the 4 pages of the PDF, 3 have no text');
});

/** Characters of a line from left to right, as printed. */
function onPaper(text: string): string[] {
	return Array.from(text)
		.reverse()
		.join('')
		.replace(/\d+(?:\.\d+)*|[A-Z]+/g, (run) => Array.from(run).reverse().join(''))
		.replace(/[()]/g, (sign) => (sign === '(' ? ')' : '('))
		.split('');
}

const scripts = {
	persian: 'شورا گفت که دروازه بالا در سال 1403 برای 11 روز (ABC) بسته شد.',
	arabic: 'قال المجلس إن البوابة العليا في عام 2024 لن تغلق 11 يوما (ABC) هذا العام.',
	hebrew: 'המועצה אמרה כי השער העליון של הנהר לא נסגר 11 ימים (ABC) בשנת 2024.',
};

/** A line in a script that is read from the right, drawn in each way that programs draw it. */
function drawn(text: string): Record<string, readonly [string, Cited]> {
	const font = { glyphs: [...new Set(Array.from(text))].join('') };
	const signs = onPaper(text);
	const set = signs.map((sign, index): PdfLine => ({ text: sign, x: 60 + 5.5 * index, y: 700 }));
	const pdf = (lines: PdfLine[], quote = text) => ({
		...{ headers, body: makePdf([lines], font), quote },
	});
	return {
		fromTheLeft: ['ok', pdf(set)],
		fromTheRight: ['ok', pdf([...set].reverse())],
		oneString: ['ok', pdf([signs.join('')])],
		asRead: ['ok', pdf([text])],
		part: ['ok', pdf(set, text.split(' ').slice(2, 6).join(' '))],
		changed: ['unreadable', pdf(set, text.replace('11', '12'))],
		missing: ['unreadable', pdf(set, text.split(' ').reverse().join(' '))],
	};
}

test('Arabic, Persian and Hebrew are read in the order of reading, however their signs were drawn', async () => {
	const cases = Object.entries(scripts).flatMap(([script, text]) =>
		Object.entries(drawn(text)).map(([name, one]) => [`${script}, ${name}`, one] as const),
	);
	const { pages, expected } = table(Object.fromEntries(cases));
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('A sentence in Arabic, Persian or Hebrew is also read in a report in English', async () => {
	const english = [
		'The board of the lock says so in its report,',
		'and adds what the council said:',
	];
	const page = (text: string, quote = text) => {
		const font = { glyphs: [...new Set([...english.join(''), ...text])].join('') };
		const set = onPaper(text).map((sign, index): PdfLine => ({
			text: sign,
			x: 60 + 5.5 * index,
			y: 700,
		}));
		const lines = [...english.map((line, at) => ({ text: line, y: 760 - 15 * at })), ...set];
		return {
			headers,
			body: makePdf([[...lines, { text: english[0] ?? '', y: 680 }]], font),
			quote,
		};
	};
	const cases: Record<string, readonly [string, Cited]> = {};
	for (const [script, text] of Object.entries(scripts)) {
		cases[script] = ['ok', page(text)];
		cases[`${script}, changed`] = ['unreadable', page(text, text.replace('11', '12'))];
	}
	const { pages, expected } = table(cases);
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});
