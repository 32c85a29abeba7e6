import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { charactersOfFont } from '../../src/fonts/characters-of-font.ts';
import { faces, foreignLetters } from '../../src/fonts/faces.ts';
import { asked, lacking } from '../../src/fonts/letters.ts';

const upstream = createRequire(import.meta.url).resolve('source-serif/package.json');
const roman = await readFile(join(upstream, '../VAR/SourceSerif4Variable-Roman.ttf'));

test('The characters of a font are read', () => {
	const characters = charactersOfFont(roman);
	for (const letter of 'aZğüŁóźễř') expect(characters).toContain(letter);
	for (const letter of 'ꭓ莫ک') expect(characters).not.toContain(letter);
});

test('A font cut for some letters has only those', async () => {
	const cut = await subsetFont(roman, 'Łódź', { targetFormat: 'sfnt' });
	expect([...charactersOfFont(cut)].sort()).toEqual(['d', 'ó', 'Ł', 'ź']);
});

test('A file that is not a font is refused by name', () => {
	expect(() => charactersOfFont(new Uint8Array(64))).toThrow('no table `cmap`');
});

test.each(faces.map(({ name }) => name))(
	'The face `%s` has every letter that names in the content need, titles like prose',
	async (name) => {
		const bytes = await readFile(new URL(`../../src/assets/fonts/${name}.woff2`, import.meta.url));
		const characters = charactersOfFont(await subsetFont(bytes, asked, { targetFormat: 'sfnt' }));
		const missing = [...foreignLetters(asked), ...'aZ09.?’'].filter(
			(letter) => !characters.has(letter) && !lacking.includes(letter),
		);
		expect(missing).toEqual([]);
	},
);
