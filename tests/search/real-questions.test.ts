import { beforeAll, describe, expect, test } from 'vitest';
import { indexFiles, type IndexFile } from '../../src/search/index-files.ts';
import { askFiles, inShort, readRealContent } from './built-index.ts';

let files: IndexFile[];
beforeAll(async () => {
	files = indexFiles((await readRealContent()).records, 'en-GB');
});

const first = async (question: string): Promise<string> => {
	const { results } = await askFiles(files, question);
	const best = results[0]?.[0];
	return best ? inShort(best) : 'nothing';
};

const date = 'correction: 3 July 2025, not 4 July 2025';
const pact = 'correction: pact of August 1926, replaced in 1931, not 1928 non-aggression pact';
const billion =
	'correction: $323 million in 2024, by Moscow’s count, not trade of $1 billion by May 2024';
const india =
	'correction: India’s count of 2022, for the years before the Taliban, not more than $3bn in 500 projects';
const khabibullin = 'person: Rustam Khabibullin';
const akhundzada = 'person: Haibatullah Akhundzada';
const muttaqi = 'person: Amir Khan Muttaqi';
const kabulov = 'person: Zamir Kabulov';

describe('The first result on the real article', () => {
	test.each([
		// Wrong statements lead to what corrects them.
		['4 July', date],
		['July 4', date],
		['4 July 2025', date],
		['2025-07-04', date],
		['4 июля', date],
		['is it true that Russia recognised on 4 July', date],
		['1928', pact],
		['1928 pact', pact],
		[
			'investments growing',
			'correction: India’s yearly aid fell from 350 crore rupees to 100, not India’s growing investments',
		],
		[
			'ISIS-K claimed the attack',
			'correction: Islamic State claimed the attack; others named ISIS-K, not ISIS-K claimed the attack',
		],
		[
			'after the American withdrawal',
			'correction: took over a fortnight before the withdrawal ended, not took over after the American withdrawal',
		],
		[
			'central and East Asia',
			'correction: cells and recruits from Central Asia, not a network over Central and East Asia',
		],
		[
			'quietly supported',
			'correction: announced its support on television, not quietly supported the American campaign',
		],
		[
			'1,000 workers',
			'correction: Khabibullin told Baza that the Taliban agreed, not the Taliban agreed to send 1,000 workers',
		],
		// Sums and measures, however they are written.
		['$1 billion', billion],
		['US$1bn', billion],
		['USD 1 billion', billion],
		['1 billion dollars', billion],
		['one billion dollars', billion],
		['trade of one billion', billion],
		['один миллиард долларов', billion],
		['three billion dollars', india],
		['1 млрд долларов', billion],
		['trade reached $1 billion', billion],
		['$323 million', billion],
		['$323m', billion],
		['$3 billion', india],
		['3 миллиарда долларов', india],
		[
			'50 million cubic metres',
			'correction: some 36,000 tonnes as gas, 22.5 million as liquid, not 50 million m³ of LNG',
		],
		// A correction by the words of its own title.
		['3 July, not 4 July', date],
		['not 4 July', date],
		// Names, in any spelling and alphabet.
		['Khabibullin', khabibullin],
		['Khabibulin', khabibullin],
		['Habibulin', khabibullin],
		['хабибуллин', khabibullin],
		['Хабибулин', khabibullin],
		['Khabibullin’s', khabibullin],
		['Rustam Khabibulin', khabibullin],
		['Kabulow', kabulov],
		['Кабулов', kabulov],
		['Mottaki', muttaqi],
		['متقي', muttaqi],
		['متقی', muttaqi],
		['Bhabibullin', khabibullin],
		['Krocus', 'term: Crocus City Hall'],
		['Akhundzadeh', akhundzada],
		['Ахундзада', akhundzada],
		['ТАСС', 'claim: In public Moscow said that Kabul had asked for its help.'],
		// Days, as people type them.
		['July 4th', date],
		['4th of July', date],
		['04/07/2025', date],
		['4.7.2025', date],
		['04/07/25', date],
		['4.7.25', date],
		['2025年7月4日', date],
		// Terms and states.
		['USA', 'stance: United States'],
		['UK', 'stance: United Kingdom'],
		['UAE', 'stance: United Arab Emirates'],
		['EU', 'stance: European Union'],
		['中国', 'stance: China'],
		['Иран', 'stance: Iran'],
		['LPG', 'term: LPG'],
		['ISIS', 'term: ISIS-K'],
		['isisk', 'term: ISIS-K'],
		['ISIS-K', 'term: ISIS-K'],
		['Moscow Format', 'term: Moscow Format'],
		['anglo russian convention', 'term: Anglo-Russian Convention'],
		['Tajikistan', 'stance: Tajikistan'],
		// What a thing is.
		['trade chart', 'figure: Nobody’s figure for Russian–Afghan trade agrees with anybody else’s'],
		['judgement disputed', 'claim: Isolating the Taliban is the poorer policy.'],
	])('of “%s” is “%s”', async (question, expected) => {
		expect(await first(question)).toBe(expected);
	});
});

test.each([
	['Krocus', 'Crocus'],
	['Zaliban', 'Taliban'],
	['Gabul', 'Kabul'],
	['Lussia', 'Russia'],
])('“%s” finds records that name %s, and says that it was respelt', async (question, meant) => {
	const { answer, results } = await askFiles(files, question);
	expect(answer.respelt).toEqual([question]);
	for (const group of results) {
		for (const result of group)
			expect(JSON.stringify(result).toLowerCase()).toContain(meant.toLowerCase());
	}
	const exact = await askFiles(files, meant);
	expect(exact.answer.respelt).toEqual([]);
});

test('A word that is like none finds nothing', async () => {
	const { answer } = await askFiles(files, 'Zzyzxwq');
	expect(answer.groups).toEqual([]);
});

describe('A question by status', () => {
	test.each(['disputed', 'Disputed', 'dispute', 'one origin', 'well supported'])(
		'“%s” leads to claims, each with its status',
		async (question) => {
			const { answer, results } = await askFiles(files, question);
			expect(answer.groups[0]?.kind).toBe('claim');
			const statuses = results[0]!.map(({ status }) => status?.word.toLowerCase());
			expect(new Set(statuses)).toEqual(
				new Set([question === 'dispute' ? 'disputed' : question.toLowerCase()]),
			);
		},
	);

	test('finds claims also if it says so', async () => {
		const [alone, said] = await Promise.all([
			askFiles(files, 'well supported'),
			askFiles(files, 'Well-supported claims'),
		]);
		expect(said.answer.groups[0]).toEqual(alone.answer.groups[0]);
	});

	test.each(['unsupported', 'Partly supported', 'unsupported claims'])(
		'“%s” finds no claim with the opposite status, and says that there is none',
		async (question) => {
			const { answer } = await askFiles(files, question);
			expect([answer.groups, answer.nothing]).toEqual([[], 'status']);
		},
	);

	test('finds every disputed claim', async () => {
		const { records } = await readRealContent();
		const disputed = records.filter(({ status }) => status?.word === 'Disputed');
		const { answer } = await askFiles(files, 'disputed');
		expect(answer.groups[0]?.found).toHaveLength(
			disputed.filter(({ kind }) => kind === 'claim').length,
		);
	});
});

test.each([
	['塔利班', 'source'],
	['利班', 'source'],
	['塔', 'source'],
	['талибы', 'source'],
	['талибов', 'source'],
	['Афганистан', 'source'],
	['Афганистаном', 'source'],
	['طالبان', 'source'],
	['افغانستان', 'source'],
	['Pajhwok', 'source'],
	['who owns Business Online', 'source'],
	['Kerman', 'event'],
	['memorandum from Andropov', 'source'],
	['an order of rules', 'text'],
] as const)('“%s” is found in a %s', async (question, kind) => {
	const { answer } = await askFiles(files, question);
	expect(answer.groups.map((group) => group.kind)).toContain(kind);
});

test.each([
	['recognise', 'recognize'],
	['recognised the Taliban', 'recognized the Taliban'],
	['labour migration', 'labor migration'],
	['neighbouring', 'neighboring'],
	['defence', 'defense'],
	['Arabic كابل', 'Arabic کابل'],
	['Turkiye', 'Türkiye'],
	['418,000 tonnes', '418000 tons'],
	['418,000', '418 000'],
	['36,000 tonnes', '36 000 tonnes'],
	['taliban', 'TALIBAN'],
	['C.I.A.', 'CIA'],
	['U.N.', 'UN'],
	['I.S.I.S.', 'ISIS'],
])('“%s” and “%s” have the same answer', async (one, other) => {
	const [first, second] = await Promise.all([askFiles(files, one), askFiles(files, other)]);
	expect(first.results.flat().map(inShort)).toEqual(second.results.flat().map(inShort));
});

test.each([
	['Taleban', 'Taliban'],
	['al-Qaeda', 'al-Qaida'],
	['Mohammad', 'Muhammad'],
	['Khurasan', 'Khorasan'],
	['Qandahar', 'Kandahar'],
	['Kiev', 'Kyiv'],
	// Two neighbouring letters in the wrong order.
	['Talibna', 'Taliban'],
	['Talbian', 'Taliban'],
	['Tlaiban', 'Taliban'],
	// Other words for the same thing.
	['Crocus deaths', 'Crocus killed'],
	['how many died at Crocus', 'Crocus killed'],
	['how many people died in the Crocus City Hall attack', 'people killed Crocus City Hall attack'],
	['casualties in Kerman', 'killed Kerman'],
	// Words that ask do not count.
	['how many gunmen at Crocus', 'gunmen Crocus'],
])('“%s” finds all that “%s” finds', async (one, other) => {
	const counts = async (question: string) =>
		(await askFiles(files, question)).answer.groups.map(({ kind, found }) => [kind, found.length]);
	expect(await counts(one)).toEqual(await counts(other));
	expect(await counts(one)).not.toEqual([]);
});

describe('Claims, asked for by what they are', () => {
	test.each([
		['low confidence claims', 'low confidence'],
		['claims with low confidence', 'low confidence'],
		['claims with one origin', 'one origin'],
		['estimate claims', 'estimate'],
	])('“%s” finds those with “%s”, and no others', async (question, words) => {
		const { records } = await readRealContent();
		const wanted = records.filter(
			({ kind, marks }) => kind === 'claim' && marks.some((one) => one.toLowerCase() === words),
		);
		const { answer } = await askFiles(files, question);
		expect(answer.isPartial).toBe(false);
		expect(answer.groups.map(({ kind, found }) => [kind, found.length])).toEqual([
			['claim', wanted.length],
		]);
		expect(wanted.length).toBeGreaterThan(0);
	});

	test('Other questions with the word search for it as a word', async () => {
		const { results } = await askFiles(files, 'ISIS claimed the Crocus attack');
		expect(results.flat().map(inShort)).toContain(
			'claim: Islamic State claimed the Crocus City Hall attack.',
		);
	});
});

test('A short word without its ending is not taken for a misspelling of another', async () => {
	expect((await askFiles(files, 'lied')).answer.respelt).toEqual([]);
});

test.each(['claim 12', 'Claim 12', 'claim no. 12', 'claim #12'])(
	'“%s” leads to the claim with this number, and shows it',
	async (question) => {
		const { results } = await askFiles(files, question);
		expect(results.flat().map(({ kind, number }) => `${kind} ${String(number)}`)).toEqual([
			'claim 12',
		]);
	},
);

test('“claim” with a number that no claim has is searched for as words', async () => {
	const { answer } = await askFiles(files, 'claim 1921');
	expect(answer.groups.length).toBeGreaterThan(0);
});

describe('A phrase in quotation marks', () => {
	test.each(['"passed $1 billion"', '“passed $1 billion”', '«passed $1 billion»'])(
		'%s finds what holds just these words',
		async (question) => {
			const { results } = await askFiles(files, question);
			const all = results.flat();
			expect(all.length).toBeGreaterThan(0);
			for (const { title, passages } of all) {
				expect([title, ...passages].map(({ text }) => text).join('\n')).toContain(
					'passed $1 billion',
				);
			}
		},
	);

	test('finds nothing if its words are in another order', async () => {
		expect((await askFiles(files, '"billion $1 passed"')).answer.groups).toEqual([]);
	});
});

describe('What is asked', () => {
	test('Claims about other amounts than the one in the question are not shown', async () => {
		const { answer, results } = await askFiles(files, '$1 billion');
		const claims = results[answer.groups.findIndex(({ kind }) => kind === 'claim')]!;
		for (const { title, passages } of claims) {
			const text = [title, ...passages].map((passage) => passage.text).join('\n');
			expect(text).toMatch(/\$1 ?(?:billion|bn)|1 (?:миллиард|млрд)/);
		}
	});

	test('Corrections and claims come before prose and sources', async () => {
		for (const question of ['gas', 'Crocus', '1921', 'trade', 'Reuters']) {
			const kinds = (await askFiles(files, question)).answer.groups.map(({ kind }) => kind);
			const places = ['correction', 'claim', 'source', 'text']
				.map((kind) => kinds.indexOf(kind as (typeof kinds)[number]))
				.filter((place) => place >= 0);
			expect(places, question).toEqual([...places].sort((a, b) => a - b));
		}
	});

	test('A misspelt word is named, a correct one is not', async () => {
		expect((await askFiles(files, 'Khabibulin')).answer.respelt).toEqual(['Khabibulin']);
		expect((await askFiles(files, 'Khabibullin')).answer.respelt).toEqual([]);
	});

	test('If nothing has all words, results with most of them are shown, and the page says so', async () => {
		const { answer } = await askFiles(files, 'Khabibullin gas zebra');
		expect(answer.isPartial).toBe(true);
		expect(answer.groups.length).toBeGreaterThan(0);
	});
});

test.each(['俄罗斯承认塔利班', '塔利班外交部 新闻'])(
	'“%s” finds what has most of its words, also if they are not divided by spaces',
	async (question) => {
		const { results } = await askFiles(files, question);
		expect(results.flat().map(({ url }) => url)).toContain(
			'/moscow-recognises-taliban/sources/#source-bjnews-mao-ning-2025',
		);
	},
);

test.each([
	['xyzzyx'],
	[''],
	['     '],
	['\t\n'],
	['.*(a+)+$[\\'],
	['"'],
	['""'],
	['""""""'],
	['$'],
	['%%%%'],
	['<script>alert(1)</script> xyzzyx qwrtzp'],
	['\u0000\uffff\ud800'],
	['='],
	['~'],
	['🦊🦊🦊'],
	['constructor __proto__ toString'],
])('“%s” has no results and causes no error', async (question) => {
	expect((await askFiles(files, question)).answer.groups).toEqual([]);
});

test.each([
	['a thousand words', 'taliban '.repeat(1000)],
	['one word of 100,000 letters', 'a'.repeat(100_000)],
	['a thousand quotation marks', '"a'.repeat(1000)],
	['ten thousand digits', '9'.repeat(10_000)],
	['signs of a pattern', '(a|a)*'.repeat(500)],
	['Chinese without an end', '塔利班'.repeat(5000)],
])('A question of %s ends in time', async (_, question) => {
	await expect(askFiles(files, question)).resolves.toBeDefined();
});

test.each(['the', 'of the', 'who'])(
	'“%s” is too common to search for, and the answer says so',
	async (question) => {
		const { answer } = await askFiles(files, question);
		expect([answer.groups, answer.nothing]).toEqual([[], 'common']);
	},
);

test('“timeline” finds events, “map” where states stand', async () => {
	for (const [question, kind] of [
		['timeline', 'event'],
		['map', 'stance'],
	] as const) {
		const { answer } = await askFiles(files, question);
		expect(answer.groups[0]?.kind).toBe(kind);
	}
});
