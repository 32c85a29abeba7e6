import { expect, test } from 'vitest';
import { slugOf } from '../../src/cite/slug.ts';

const alphabets = {
	Russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	Ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
	Belarusian: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
	Serbian: 'абвгдђежзијклљмнњопрстћуфхцчџш',
	Tajik: 'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
	Kazakh: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
};

test.each(Object.entries(alphabets))(
	'Each letter of %s can be part of a word of a key',
	(_, all) => {
		for (const form of ['NFC', 'NFD'] as const) {
			expect(slugOf(`a${all}a`.normalize(form))).toMatch(/^[a-z]+$/);
			expect(slugOf(`a${all.toUpperCase()}a`.normalize(form))).toMatch(/^[a-z]+$/);
		}
	},
);

test.each([
	['Новый Российский ёж', 'novyy-rossiyskiy-yozh'],
	['Київ і Львів', 'kiyiv-i-lviv'],
	['Ålesund & Żółć', 'alesund-zolc'],
])('%s becomes %s', (text, slug) => {
	expect(slugOf(text)).toBe(slug);
});
