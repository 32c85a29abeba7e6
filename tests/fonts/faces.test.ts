import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { charactersFor, faces, foreignLetters } from '../../src/fonts/faces.ts';
import { asked, lacking } from '../../src/fonts/letters.ts';

const folder = new URL('../../src/assets/fonts/', import.meta.url);

describe('The characters that the faces must have', () => {
	test('are those of English prose, whatever the texts', () => {
		const characters = charactersFor([]);
		for (const wanted of 'Aa0 .:?!“”‘’–—…·½') expect(characters).toContain(wanted);
	});

	test('include each Latin letter of the texts, once, also those outside the first plane', () => {
		const characters = charactersFor(['Køstlīn and Køstlīn', 'a letter of phonetics: 𝼀']);
		for (const letter of 'øī𝼀') expect(characters.split(letter)).toHaveLength(2);
	});

	test('are the same whether an accent is composed or not', () => {
		expect(charactersFor(['Łódź'.normalize('NFD')])).toBe(charactersFor(['Łódź']));
	});

	test('include letter-like signs such as ʿ, and accents without a letter of their own', () => {
		expect([...foreignLetters('ʿAlī, M\u0327ili')]).toEqual(['ʿ', 'ī', '\u0327']);
	});

	test('are not joined by letters of other scripts', () => {
		expect(charactersFor(['Кабулов', 'کابل', '莫斯科'])).toBe(charactersFor([]));
	});

	test('are the same in whatever order the texts are given', () => {
		expect(charactersFor(['é', 'ü'])).toBe(charactersFor(['ü', 'é']));
	});
});

test.each(faces.map((face) => [face.name, face] as const))(
	'The face `%s` is there, and is a WOFF2 of at least a kilobyte',
	async (name) => {
		const bytes = await readFile(new URL(`${name}.woff2`, folder));
		expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2');
		expect(bytes.length).toBeGreaterThan(1000);
	},
);

test('The faces were cut with all that prose in English needs', () => {
	for (const wanted of charactersFor([])) expect(asked).toContain(wanted);
});

test('Only requested characters are missing from the faces', () => {
	for (const letter of lacking) expect(asked).toContain(letter);
});
