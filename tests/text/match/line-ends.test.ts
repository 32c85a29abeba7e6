import { describe, expect, test } from 'vitest';
import { wordsAsPrinted } from '../../../src/cite/words-as-printed.ts';
import { renderedText } from '../../../src/text/html/rendered-text.ts';
import { matchQuoteOnPages } from '../../../src/text/match/match-pages.ts';
import { matchQuote } from '../../../src/text/match/match-quote.ts';

const inHtml = (words: string, quote: string) =>
	matchQuote(renderedText(`<!doctype html><p>${words}</p>`).text, quote).outcome;
const inPdf = (words: string, quote: string) => matchQuoteOnPages([words], quote).outcome;

describe('No dash at the end of a line vanishes:', () => {
	test.each([
		['it was now—\nhere they met again', 'it was nowhere they met'],
		['It is not—\none of them recognised it', 'It is notone of them'],
		['it was now–\nhere they met again', 'it was nowhere they met'],
		['it was now--\nhere they met again', 'it was nowhere they met'],
		['it was now−\nhere they met again', 'it was nowhere they met'],
		['it was now―\r\nhere they met again', 'it was nowhere they met'],
	])('“%s” does not say “%s”', (words, quote) => {
		expect(inHtml(words, quote)).toBe('drift');
		expect(inPdf(words, quote)).toBe('drift');
		expect(matchQuote(words, quote).outcome).toBe('drift');
	});

	test.each([
		['it was now—\nhere they met again', 'it was now—here they met'],
		['it was now—\nhere they met again', 'it was now— here they met'],
		['it was now—\n\t here they met again', 'it was now-here they met'],
		['he lived there in 2020–\n2021 with her', 'he lived there in 2020-2021 with her'],
		['it was now—\n“here” they met again', 'it was now—“here” they met'],
		['the Anglo-\nRussian Convention', 'the Anglo-Russian Convention'],
		['the Anglo-\nRussian Convention', 'the Anglo- Russian Convention'],
	])('“%s” says “%s”', (words, quote) => {
		expect(inHtml(words, quote)).toBe('stands');
		expect(inPdf(words, quote)).toBe('stands');
	});

	test('and the passage is shown with it', () => {
		const page = 'it was now—\nhere they met again';
		const match = matchQuote(page, 'it was now—here they met');
		expect(match).toMatchObject({ passage: 'it was now-here they met' });
		expect(wordsAsPrinted(page, 'it was now-here they met')).toBe('it was now—here they met');
	});
});

describe('A hyphen at the end of a line', () => {
	const words = 'the two sides re-\nsigned the treaty';
	const joined = 'the two sides resigned the treaty';

	test('is a hyphenation in PDFs and in plain text', () => {
		expect(inPdf(words, joined)).toBe('stands');
		expect(matchQuote(words, joined).outcome).toBe('stands');
	});

	test.each([
		['the two sides re-\nsigned the treaty'],
		['the two sides re-<b>\nsigned</b> the treaty'],
		['the two sides re-&#10;signed the treaty'],
		['the two sides re-\rsigned the treaty'],
		['the two sides re-</p>\n<p>signed the treaty'],
	])('is seen where HTML has it: %s', (html) => {
		expect(inHtml(html, joined)).toBe('drift');
	});

	test('is a hyphenation in `pre`, whose lines are those of the reader', () => {
		expect(inHtml(`<pre>${words}</pre>`, joined)).toBe('stands');
		expect(inHtml(`<pre><b>${words}</b></pre>`, joined)).toBe('stands');
		expect(inHtml(`<pre>x</pre>${words}`, joined)).toBe('drift');
	});
});

describe('A quote that begins or ends at such a line end', () => {
	const dashes = 'The statement of the government—\nwhich is led by the Taliban—was read';
	test.each([
		[dashes, 'which is led by the Taliban'],
		[dashes, 'The statement of the government'],
		['The Anglo-\nRussian Convention was signed', 'Russian Convention was signed'],
		['The Anglo-\nRussian Convention was signed', 'russian convention was signed'],
		['It was the Anglo-\nRussian Convention', 'It was the Anglo'],
		['The well-known man met a well-\nknown man there', 'known man there'],
	])('of “%s” is found: “%s”', (words, quote) => {
		expect(inPdf(words, quote)).toBe('stands');
	});

	test.each([
		['the recog-\nnition of the state', 'nition of the state'],
		['THE RECOG-\nNITION OF THE STATE', 'NITION OF THE STATE'],
		['In the end the recog-\nnition came', 'In the end the recog'],
		['It was un-\nlawful and wrong', 'lawful and wrong'],
		['An un-lawful and unlawful act was un-\nlawful and wrong', 'lawful and wrong'],
		['the non-\nRussian forces left', 'Russian forces left'],
		['A non-violent start: the non-\nviolent protest', 'violent protest'],
		['said Mc-\nDonald in his book', 'Donald in his book'],
		['who lived there from 2020-\n2021 with her', 'who lived there from 2020'],
		['who lived there from 2020–\n2021 with her', 'who lived there from 2020'],
		['who lived there from 2020–\n2021 with her', '2021 with her'],
	])('of “%s” is drift if it is cut there: “%s”', (words, quote) => {
		expect(inPdf(words, quote)).toBe('drift');
	});
});

describe('A tight em dash parts words and figures:', () => {
	const sentence = 'Whether they like it or not—Russia recognised the Taliban.';
	test.each([
		[sentence, 'Russia recognised the Taliban'],
		[sentence, 'russia recognised the taliban'],
		[sentence.replace('not—', 'not--'), 'Russia recognised the Taliban'],
		[sentence.replace('not—', 'not–'), 'Russia recognised the Taliban'],
		['We met her ex—Russia was her home.', 'Russia was her home'],
		['Хотят они или не—Россия признала движение', 'Россия признала движение'],
		['On 22 March 2024—149 people were killed there.', '149 people were killed there'],
		['It was signed in 1907—5 years later it fell.', 'It was signed in 1907'],
		['It was signed in 1907—\n5 years later it fell.', 'It was signed in 1907'],
	])('“%s” has “%s”', (words, quote) => {
		expect(inHtml(words, quote)).toBe('stands');
		expect(inPdf(words, quote)).toBe('stands');
	});

	test.each([
		['A non-violent protest was seen', 'violent protest was seen'],
		['A non‐violent protest was seen', 'violent protest was seen'],
		['A non‑violent protest was seen', 'violent protest was seen'],
		['The non–New Deal parties won', 'New Deal parties won'],
		['It was 3–5 degrees at night', '5 degrees at night'],
		['It was 3-5 degrees at night', '5 degrees at night'],
		['It was −5 degrees at night', '5 degrees at night'],
		['It was –5 degrees at night', '5 degrees at night'],
		['The men killed were 12–15 in all', 'The men killed were 12'],
		['The men killed were 12--15 in all', 'The men killed were 12'],
	])('a hyphen, an en dash and a minus do not: “%s” has no “%s”', (words, quote) => {
		expect(inHtml(words, quote)).toBe('drift');
		expect(inPdf(words, quote)).toBe('drift');
	});
});
