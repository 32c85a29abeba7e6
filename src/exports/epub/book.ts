import type { ArticleNode } from '../../model/graph/nodes.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { ExportContext } from '../export-file.ts';
import { correctionsPage, evidencePages, sourcesPage } from './apparatus.ts';
import { files } from './files.ts';
import { closingPage, coverPage, titlePage } from './front.ts';
import { navFile } from './nav.ts';
import { makeNotes } from './notes.ts';
import { numbersPage } from './numbers.ts';
import { type BookResource, containerFile, packageFile } from './package.ts';
import { pageFile } from './page.ts';
import { partPage } from './parts.ts';
import { zip } from './zip.ts';

/** The parts of a book that are not its text. */
export interface Binding {
	/** Its style sheet. */
	style: string;
	/** The fonts that the style sheet names: file and bytes (WOFF2). */
	faces: ReadonlyMap<string, Uint8Array>;
	/** The cover picture (PNG), if one could be drawn. */
	cover?: Uint8Array | undefined;
}

/** The pages of a book in the order of its spine, and their texts by file. */
export function bookTexts(
	article: ArticleNode,
	{ trees }: Pick<ExportContext, 'trees'>,
	hasCover: boolean,
) {
	const notes = makeNotes();
	const parts = article.parts.map((part) =>
		partPage(article, part, trees[`${article.key}/${part.key}`], notes),
	);
	return [
		...(hasCover ? [coverPage(article)] : []),
		titlePage(article),
		...parts,
		correctionsPage(article),
		...evidencePages(article, notes),
		numbersPage(article),
		sourcesPage(article),
		closingPage(article),
	].filter((page) => page !== undefined);
}

/** The article as a book for e-readers (EPUB 3.3). */
export function book(
	article: ArticleNode,
	context: Pick<ExportContext, 'trees'>,
	{ style, faces, cover }: Binding,
): Uint8Array<ArrayBuffer> {
	const words = wordsFor(article);
	const pages = bookTexts(article, context, cover !== undefined);
	const resources: (BookResource & { content: string | Uint8Array })[] = [
		{ file: files.style, type: 'text/css', content: style },
		...(cover ? [{ file: files.picture, type: 'image/png', content: cover }] : []),
		...[...faces].map(([file, content]) => ({ file, type: 'font/woff2', content })),
	];
	const inside = (file: string) => `EPUB/${file}`;
	return zip(
		[
			['mimetype', 'application/epub+zip'],
			['META-INF/container.xml', containerFile(inside(files.package))],
			[inside(files.package), packageFile(article, pages, resources)],
			[inside(files.nav), navFile(pages, words)],
			...pages.map((page): [string, string] => [inside(page.file), pageFile(page, words)]),
			...resources.map(({ file, content }): [string, string | Uint8Array] => [
				inside(file),
				content,
			]),
		],
		article.reviewed,
	);
}
