/**
 * Subsets the fonts for pictures of figures, uncompressed: two weights with the letters of the
 * page's fonts, and one for Arabic.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { asked } from '../fonts/letters.ts';

const target = 'src/assets/fonts';
const family = createRequire(import.meta.url).resolve('source-serif/package.json');
const whole = await readFile(join(family, '../VAR/SourceSerif4Variable-Roman.ttf'));

for (const wght of [400, 600]) {
	const cut = await subsetFont(whole, asked, {
		targetFormat: 'sfnt',
		variationAxes: { wght, opsz: 14 },
		keepFeatures: ['kern'],
	});
	const name = `picture-${String(wght)}.ttf`;
	await writeFile(join(target, name), cut);
	console.log(`${name}  ${String(cut.length)} bytes`);
}

/** The letters of Arabic and Persian, each in all its joined forms, and the space between words. */
const arabic = [
	[0x20, 0x20],
	[0x600, 0x6ff],
	[0x200c, 0x200c],
	[0xfb50, 0xfbff],
	[0xfe80, 0xfefc],
].flatMap(([from = 0, to = 0]) =>
	Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
);
const naskh = createRequire(import.meta.url).resolve(
	'@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
);
// Without the features that give a letter several shapes: `withJoinedForms` says why.
const cut = await subsetFont(await readFile(naskh), arabic.join(''), {
	targetFormat: 'sfnt',
	variationAxes: { wght: 400 },
	keepFeatures: ['mark', 'mkmk', 'kern'],
});
await writeFile(join(target, 'picture-arabic.ttf'), cut);
console.log(`picture-arabic.ttf  ${String(cut.length)} bytes`);
