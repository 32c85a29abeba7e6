import { describe, expect, test } from 'vitest';
import { excerptOf, piecesOf } from '../../src/search/excerpt.ts';

const marked = (pieces: { text: string; isHit: boolean }[] = []) =>
	pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

test('Words of the question are marked as they are written; an amount and a day are marked as a whole', () => {
	const text = 'On 4 July trade had passed US$1 billion, say the Taliban’s men.';
	const terms = new Set(['@7-4', '=1000000000$', 'taliban']);
	expect(marked(piecesOf(text, terms, 'en-GB'))).toBe(
		'On [4 July] trade had passed [US$1 billion], say the [Taliban]’s men.',
	);
});

test('Neighbouring Chinese characters are marked together', () => {
	const terms = new Set(['塔利', '利班']);
	const pieces = piecesOf('承认塔利班政府', terms, 'en-GB');
	expect(
		pieces
			.filter(({ isHit }) => isHit)
			.map(({ text }) => text)
			.join(''),
	).toBe('塔利班');
});

test('A name that sounds alike is marked', () => {
	expect(marked(piecesOf('Рустам Хабибуллин', new Set(['~hbln']), 'en-GB'))).toBe(
		'Рустам [Хабибуллин]',
	);
});

describe('An excerpt', () => {
	const filler = 'nothing of the kind '.repeat(30);

	test('is of the passage that has most words of the question, in its language', () => {
		const passages = [{ text: 'gas' }, { text: 'газ и gas and trade', language: 'ru' }];
		const excerpt = excerptOf({ kind: 'claim', passages }, new Set(['ga', 'trade']), 'en-GB');
		expect(excerpt?.language).toBe('ru');
		expect(marked(excerpt?.pieces)).toBe('газ и [gas] and [trade]');
	});

	test('is cut between words, around the words of the question', () => {
		const passages = [{ text: `${filler}a zebra came ${filler}` }];
		const words = marked(
			excerptOf({ kind: 'text', passages }, new Set(['zebra']), 'en-GB')?.pieces,
		);
		expect(words).toMatch(/^… \w+ .*\[zebra\] came .*\w …$/);
		expect(words.length).toBeLessThan(250);
		for (const word of words
			.replaceAll(/[[\]…]/g, '')
			.trim()
			.split(/\s+/)) {
			expect(`${filler} a zebra came`).toContain(word);
		}
	});

	test('is cut in a text without spaces too', () => {
		const passages = [{ text: `${'政府'.repeat(300)}塔利班${'政府'.repeat(300)}` }];
		const words = marked(excerptOf({ kind: 'text', passages }, new Set(['塔利']), 'en-GB')?.pieces);
		expect(words).toContain('[塔利]');
		expect(words.length).toBeLessThan(250);
	});

	test('is empty if nothing was found in the passages, except for the description of a record', () => {
		const passages = [{ text: 'A mill that the tide drives.' }];
		expect(excerptOf({ kind: 'claim', passages }, new Set(['x']), 'en-GB')).toBeUndefined();
		expect(marked(excerptOf({ kind: 'term', passages }, new Set(['x']), 'en-GB')?.pieces)).toBe(
			'A mill that the tide drives.',
		);
	});
});
