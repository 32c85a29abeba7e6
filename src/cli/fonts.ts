import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { fallbackFaces, type OwnFace } from '../fonts/fallbacks.ts';
import { charactersFor, faces, titleCharacters } from '../fonts/faces.ts';
import { readContentFolder } from '../content/read-folder.ts';

/** Cuts the faces of the site from Source Serif 4, with the letters that the content uses. */
const target = 'src/assets/fonts';
const upstream = createRequire(import.meta.url).resolve('source-serif/package.json');

const content = await readContentFolder('content');
const components = (await readdir('src', { recursive: true })).filter((name) =>
	name.endsWith('.astro'),
);
const texts = [
	...content.map((file) => file.text),
	...(await Promise.all(components.map((name) => readFile(join('src', name), 'utf8')))),
];
const characters = charactersFor(texts);

for (const { name, from, axes, features } of faces) {
	const whole = await readFile(join(upstream, `../VAR/SourceSerif4Variable-${from}.ttf`));
	const letters = name === 'display' ? titleCharacters : characters;
	const cut = await subsetFont(whole, letters, {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures: [...features],
	});
	await writeFile(join(target, `${name}.woff2`), cut);
	console.log(`${name}.woff2  ${String(cut.length)} bytes`);
}
await writeFile(join(target, 'characters.txt'), `${characters}\n`);

const own = await Promise.all(
	faces.map(async ({ name, family, from }): Promise<OwnFace> => {
		const { unitsPerEm, ascent, descent, xWidthAvg } = await fromBuffer(
			await readFile(join(target, `${name}.woff2`)),
		);
		const style = from === 'Italic' ? 'italic' : 'normal';
		return { family, style, measures: { unitsPerEm, ascent, descent, width: xWidthAvg } };
	}),
);
await writeFile(
	'src/styles/fallback-faces.css',
	`/* Made by \`npm run fonts\`; see src/fonts/fallbacks.ts. */\n${fallbackFaces(own)}\n`,
);
