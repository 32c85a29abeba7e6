/** Cuts the two weights that pictures of figures are set in: uncompressed, with the letters of the page's faces. */
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
