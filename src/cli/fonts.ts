import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersFor, faces, titleCharacters } from '../fonts/faces.ts';
import { readContentFolder } from '../content/read-folder.ts';

/** Cuts the faces of the site from Source Serif 4, with the letters that the content uses. */
const target = 'src/assets/fonts';
const family = createRequire(import.meta.url).resolve('source-serif/package.json');

const content = await readContentFolder('content');
const components = (await readdir('src', { recursive: true })).filter((name) =>
	name.endsWith('.astro'),
);
const texts = [
	...content.map((file) => file.text),
	...(await Promise.all(components.map((name) => readFile(join('src', name), 'utf8')))),
];
const characters = charactersFor(texts);

for (const { name, from, axes, features, isForPictures } of faces) {
	const [targetFormat, ending] = isForPictures
		? (['sfnt', 'ttf'] as const)
		: (['woff2', 'woff2'] as const);
	const whole = await readFile(join(family, `../VAR/SourceSerif4Variable-${from}.ttf`));
	const letters = name === 'display' ? titleCharacters : characters;
	const cut = await subsetFont(whole, letters, {
		targetFormat,
		variationAxes: axes,
		keepFeatures: [...features],
	});
	await writeFile(join(target, `${name}.${ending}`), cut);
	console.log(`${name}.${ending}  ${String(cut.length)} bytes`);
}
await writeFile(join(target, 'characters.txt'), `${characters}\n`);
