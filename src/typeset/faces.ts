import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { charactersOfFont } from '../fonts/characters-of-font.ts';
import { renamed } from './rename-font.ts';

/** The cuts of Source Serif 4 for print and cards: text, small print, titles. */
export const cuts = [
	'-Regular',
	'-It',
	'-Semibold',
	'SmText-Regular',
	'SmText-It',
	'SmText-Semibold',
].concat('Display-Regular');

/**
 * Fontsource packages with the fonts of other scripts; the first that has a letter sets it. To add
 * a script, add a line here and its package to `package.json`. Amiri has one shape for each Arabic
 * letter. A font that draws dots as shapes of their own (such as Noto Naskh) makes a PDF from which
 * nobody can copy or search a word.
 */
const packages = ['@fontsource/amiri', '@fontsource-variable/noto-serif-sc'];

/** The fonts of a document. */
export interface Faces {
	fonts: Buffer[];
	/** Font families of other scripts, in the order in which they are tried. */
	scripts: string[];
	/** The characters that no font has. */
	lacking: string[];
}

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

let serif: Promise<{ fonts: Buffer[]; characters: ReadonlySet<string> }> | undefined;

/**
 * The fonts for some characters: Source Serif, and only the letters in use from fonts of other
 * scripts.
 */
export async function facesFor(characters: ReadonlySet<string>): Promise<Faces> {
	serif ??= loadSerif();
	const { fonts, characters: known } = await serif;
	const open = new Set([...characters].filter((letter) => !known.has(letter) && !isUnseen(letter)));
	const cut: Buffer[] = [];
	const scripts: string[] = [];
	if (open.size === 0) return { fonts, scripts, lacking: [] };
	const { default: subsetFont } = await import('subset-font');
	for (const name of packages) {
		const folder = folderOf(name);
		for (const { file, has } of await stretchesOf(folder)) {
			const letters = [...open].filter(has);
			if (letters.length === 0) continue;
			const font = await subsetFont(await readFile(join(folder, file)), letters.join(''), {
				targetFormat: 'sfnt',
				...(name.includes('-variable/') && { variationAxes: { wght: 400 } }),
			});
			const set = charactersOfFont(font);
			const family = `Script ${String(scripts.length + 1)}`;
			for (const letter of letters) if (set.has(letter)) open.delete(letter);
			cut.push(renamed(font, family));
			scripts.push(family);
		}
	}
	return { fonts: [...fonts, ...cut], scripts, lacking: [...open] };
}

/** Characters without a visible shape: joiners, direction marks, soft hyphens, line ends. */
function isUnseen(letter: string): boolean {
	return /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter);
}

async function loadSerif() {
	const folder = join(folderOf('source-serif'), 'TTF');
	const fonts = await Promise.all(
		cuts.map((name) => readFile(join(folder, `SourceSerif4${name}.ttf`))),
	);
	const [first, ...others] = fonts.map((font) => charactersOfFont(font));
	return {
		fonts,
		characters: others.reduce((all, own) => all.intersection(own), first ?? new Set()),
	};
}

/**
 * The files that Fontsource splits a family into, and the characters of each, from its style sheet.
 */
async function stretchesOf(folder: string) {
	const sheet = await readFile(join(folder, 'index.css'), 'utf8');
	return [...sheet.matchAll(/url\(\.\/([^)]+\.woff2)\)[^}]*?unicode-range:([^;]+);/g)].map(
		([, file = '', ranges = '']) => {
			const spans = ranges.split(',').map((range) => {
				const [from = 0, to = from] = range
					.trim()
					.slice(2)
					.split('-')
					.map((code) => Number.parseInt(code, 16));
				return [from, to] as const;
			});
			const has = (letter: string) => {
				const code = letter.codePointAt(0) ?? 0;
				return spans.some(([from, to]) => from <= code && code <= to);
			};
			return { file, has };
		},
	);
}
