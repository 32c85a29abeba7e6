import { describe, expect, test } from 'vitest';
import { smallFirstLetter } from '../../src/check/rules/small-first-letter.ts';
import { foundBy } from './found-by.ts';

const file = 'articles/tide-mill/claims/history.yaml';
const says = 'The mill was built in 1871.';
const question = 'When was the tide mill at Harbury built?';

/** What is reported for other words of a claim. */
function found(from: string, to: string) {
	return foundBy(smallFirstLetter, file, from, JSON.stringify(to));
}

describe('A small letter at the beginning is reported with the word to write', () => {
	test.each([
		['the mill was built.', 'The'],
		['a mill was built.', 'A'],
		['well-known millers built it.', 'Well'],
		['van drivers built it.', 'Van'],
		['miller’s sons built it.', 'Miller'],
		['built in 1871, the mill is old.', 'Built'],
		['according to the BBC, it is old.', 'According'],
		['july brought it.', 'July'],
	])('%s', (words, right) => {
		expect(found(says, words)).toEqual([expect.stringContaining(`Write \`${right}\``)]);
	});

	test('of a question, a title and a correction', () => {
		const one = expect.stringMatching(/begins with a small letter/) as string;
		expect(found(question, 'when was it built?')).toEqual([one]);
		const section = 'articles/tide-mill/history.mdx';
		expect(foundBy(smallFirstLetter, section, 'title: A century', 'title: a century')).toEqual([
			one,
		]);
		expect(foundBy(smallFirstLetter, section, 'Why did the mill', 'why did the mill')).toEqual([
			one,
		]);
		const article = 'articles/tide-mill/index.mdx';
		expect(foundBy(smallFirstLetter, article, 'title: Why did', 'title: why did')).toEqual([one]);
		const correction = 'articles/tide-mill/corrections.yaml';
		expect(foundBy(smallFirstLetter, correction, 'said: The mill', 'said: the mill')).toEqual([
			one,
		]);
		// `was` and `now` are a few words within a sentence.
		expect(foundBy(smallFirstLetter, correction, 'was: closed', 'was: then closed')).toEqual([]);
	});
});

describe('A name, a sign or a quotation that begins with a small letter is right', () => {
	test.each([
		['al-Qaeda built it.'],
		['al Jazeera said so.'],
		['iPhone owners built it.'],
		['eBay sold it.'],
		['d’Estaing built it.'],
		["d'Estaing built it."],
		['de Gaulle built it.'],
		['van der Bellen built it.'],
		['bin Laden built it.'],
		['von der Leyen built it.'],
		['l’Humanité said so.'],
		['al-Shabaab fighters built it.'],
		['mRNA is in it.'],
		['pH 7 was measured.'],
		['x-rays show it.'],
		['e-mails say so.'],
		['ca. 1871 it was built.'],
		['thyssenkrupp paid.'],
		['adidas made it.'],
		['k.d. lang sang it.'],
		['e.g. this one was built.'],
		['example.org said so.'],
		['“the mill” was built.'],
		['‘the mill’ was built.'],
		['1871 was its year.'],
		['…and it was built.'],
		['é was its letter.'],
		['de-Baathification began.'],
		['آسیاب ساخته شد.'],
		['磨坊建成了。'],
		['ʻAbd al-Rahman built it.'],
	])('%s', (words) => {
		expect(found(says, words)).toEqual([]);
	});
});
