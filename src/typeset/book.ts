import { readFile } from 'node:fs/promises';
import { book, bookTexts } from '../exports/epub/book.ts';
import type { ExportContext } from '../exports/export-file.ts';
import type { ArticleNode } from '../model/graph/nodes.ts';
import { cuts, facesFor } from './faces.ts';

/**
 * The fonts of a book that are subset from Source Serif: the file, the cut, and the name in the
 * style sheet.
 */
const faceFiles = [
	{ file: 'text.woff2', cut: '-Regular', family: 'Text', look: '' },
	{ file: 'italic.woff2', cut: '-It', family: 'Text', look: 'font-style: italic;' },
	{ file: 'bold.woff2', cut: '-Semibold', family: 'Text', look: 'font-weight: 600;' },
	{ file: 'title.woff2', cut: 'Display-Regular', family: 'Title', look: '' },
] as const;

/** The article as a book, with only the letters of each font that it uses. */
export async function bindBook(
	article: ArticleNode,
	context: Pick<ExportContext, 'trees'>,
	cover: Uint8Array | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
	const words = bookTexts(article, context, false).map(({ title, body }) => title + body.xhtml);
	const characters = [...new Set(words.join(''))].sort().join('');
	const { fonts } = await facesFor(new Set(characters));
	const { default: subsetFont } = await import('subset-font');
	const cutOf = (font: Buffer) => subsetFont(font, characters, { targetFormat: 'woff2' });
	const faces = new Map<string, Uint8Array>();
	const rules: string[] = [];
	const add = (file: string, bytes: Uint8Array, family: string, look = '') => {
		faces.set(file, bytes);
		rules.push(`@font-face { font-family: '${family}'; src: url('${file}'); ${look} }`);
	};
	for (const { file, cut, family, look } of faceFiles) {
		const font = fonts[cuts.indexOf(cut)];
		if (font) add(file, await cutOf(font), family, look);
	}
	const scripts = fonts
		.slice(cuts.length)
		.map((font, index) => ({ font, name: `Script ${String(index + 1)}` }));
	for (const [index, { font, name }] of scripts.entries()) {
		add(`script-${String(index + 1)}.woff2`, await cutOf(font), name);
	}
	const sheet = await readFile('src/typeset/book.css', 'utf8');
	const families = scripts.map(({ name }) => `'${name}', `).join('');
	const style = `${rules.join('\n')}\n${sheet.replaceAll(/('(?:Text|Title)', )serif/g, `$1${families}serif`)}`;
	return book(article, context, { style, faces, cover });
}
