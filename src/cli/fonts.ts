import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import subsetFont from 'subset-font';
import { fallbackFaces, type OwnFace } from '../fonts/fallbacks.ts';
import { charactersOfFont } from '../fonts/characters-of-font.ts';
import { charactersFor, faces } from '../fonts/faces.ts';
import { drawnSigns } from '../fonts/signs.ts';
import { fontOfSigns, signsFace } from '../fonts/signs-face.ts';
import { readContentFolder } from '../content/read-folder.ts';

/** Subsets Source Serif 4 to the letters that the content uses, and makes a font of the signs. */
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
const fontOf = (from: string) =>
	readFile(join(upstream, `../VAR/SourceSerif4Variable-${from}.ttf`));
const known = await Promise.all(
	[...new Set(faces.map(({ from }) => from))].map(async (from) =>
		charactersOfFont(await fontOf(from)),
	),
);
const lacking = [...characters].filter((letter) => known.some((font) => !font.has(letter)));

for (const { name, family, from, axes, features } of faces) {
	const cut = await subsetFont(await fontOf(from), charactersFor(texts, family), {
		targetFormat: 'woff2',
		variationAxes: axes,
		keepFeatures: [...features],
	});
	await writeFile(join(target, `${name}.woff2`), cut);
	console.log(`${name}.woff2  ${String(cut.length)} bytes`);
}
await writeFile(
	'src/fonts/letters.ts',
	`// Made by \`npm run fonts\`.

/** The characters that the faces of the site were cut for. */
export const asked =
	${quoted(characters)};

/** Those of them that Source Serif does not have: the reader's own fonts print them. */
export const lacking = ${quoted(lacking.join(''))};
`,
);
if (lacking.length > 0) {
	console.log(
		`Source Serif has no ${lacking.map((letter) => `“${letter}”`).join(', ')}: a word with one of them is shown in two fonts. If there is another spelling without them, use that.`,
	);
}

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

const signs = await fontOfSigns(drawnSigns);
await writeFile(
	'src/styles/signs-face.css',
	`/* Made by \`npm run fonts\`; see src/fonts/signs.ts. */\n${signsFace(signs, drawnSigns)}\n`,
);
console.log(`signs  ${String(signs.length)} bytes`);

/** A text as a TypeScript string. */
function quoted(text: string): string {
	return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`;
}
