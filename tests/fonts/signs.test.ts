import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { charactersOfFont } from '../../src/fonts/characters-of-font.ts';
import { asked, lacking } from '../../src/fonts/letters.ts';
import { drawnSigns } from '../../src/fonts/signs.ts';
import { fontOfSigns, signsFace } from '../../src/fonts/signs-face.ts';
import { backSign, correctedSign, statusSigns } from '../../src/words/signs.ts';

const style = await readFile(new URL('../../src/styles/signs-face.css', import.meta.url), 'utf8');
const [, packed = ''] = /base64,([^']+)'/.exec(style) ?? [];

test('Every sign of a status, of a correction and of the way back is in a face of ours', () => {
	const drawn = drawnSigns.map(({ character }) => character).join('');
	const signs = [...Object.values(statusSigns), correctedSign, backSign];
	const ours = drawn + [...asked].filter((letter) => !lacking.includes(letter)).join('');
	expect(signs.filter((sign) => !ours.includes(sign))).toEqual([]);
});

test('The style of the site carries the signs as they are drawn now: if not, run `npm run fonts`', async () => {
	const font = await fontOfSigns(drawnSigns);
	expect(packed).toBe(font.toString('base64'));
	const [, range] = /unicode-range: (.*);/.exec(signsFace(font, drawnSigns)) ?? [];
	expect(style.replaceAll(/\s+/g, ' ')).toContain(`unicode-range: ${range ?? '?'};`);
});

test('Every drawn sign is found by a browser in the font', async () => {
	const font = Buffer.from(packed, 'base64');
	const all = drawnSigns.map(({ character }) => character);
	const found = charactersOfFont(await subsetFont(font, all.join(''), { targetFormat: 'sfnt' }));
	expect([...found].sort()).toEqual(all.sort());
});
