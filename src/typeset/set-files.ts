import type { ExportContext } from '../exports/export-file.ts';
import { articleDocument } from '../exports/typst/article.ts';
import {
	cardDocument,
	cardSize,
	cardWords,
	coverDocument,
	coverSize,
} from '../exports/typst/card.ts';
import type { ArticleNode } from '../model/graph/nodes.ts';
import { absentFiles } from '../words/some-files.ts';
import { wordsFor } from '../words/words-of.ts';
import { loadOutliner, loadRasteriser } from '../raster/png.ts';
import { articleFile, bookName } from '../routes/links.ts';
import { bindBook } from './book.ts';
import { withOutlinedPictures } from './outlined-pictures.ts';
import { loadTypesetter } from './typesetter.ts';

/** A file of an article that is typeset at build time. */
export interface SetFile {
	/** Its name, below the address of the article. */
	name: (article: Pick<ArticleNode, 'key'>) => string;
	type: string;
	/** What it contains, for readers who choose among links. */
	title: string;
	/** Its bytes; `undefined` if a program that makes it has no binary for this machine. */
	make: (
		article: ArticleNode,
		context: ExportContext,
	) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/** The article in print. */
export const paper: SetFile = {
	name: ({ key }) => bookName(key, 'pdf'),
	type: 'application/pdf',
	title: 'The whole article on paper, as PDF',
	async make(article, context) {
		const typesetter = await loadTypesetter();
		if (!typesetter) return undefined;
		const document = withOutlinedPictures(articleDocument(article, context), await loadOutliner());
		return typesetter.pdf(document, wordsFor(article).exported.paper);
	},
};

/** The article for e-readers; without a cover if no picture can be drawn. */
export const eBook: SetFile = {
	name: ({ key }) => bookName(key, 'epub'),
	type: 'application/epub+zip',
	title: 'The whole article for e-readers, as EPUB',
	make: async (article, context) =>
		bindBook(article, context, await drawn(coverDocument(cardWords(article)), coverSize.width)),
};

/** The picture shown where the article's address is shared. */
export const card: SetFile = {
	name: () => 'card.png',
	type: 'image/png',
	title: 'The picture to share',
	make: (article) => drawn(cardDocument(cardWords(article)), cardSize.width),
};

/** A Typst document as PNG. */
async function drawn(
	document: string,
	width: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const [typesetter, draw] = await Promise.all([loadTypesetter(), loadRasteriser()]);
	const svg = await typesetter?.svg(document);
	return svg === undefined ? undefined : draw?.(svg, width);
}

/** The files that readers choose among. */
export const readable: readonly SetFile[] = [paper, eBook];

let isReported = false;

/**
 * Which files can be made: none if `EXPORTS=none` asks for a quick build; some are missing if a
 * binary is. What is left out, and why, is reported once.
 *
 * @param articles - The articles that would have them, to name the files.
 */
export async function settable(articles: readonly ArticleNode[]): Promise<ReadonlySet<SetFile>> {
	const isUnwanted = process.env.EXPORTS === 'none';
	const typesetter = isUnwanted ? undefined : await loadTypesetter();
	const draw = typesetter && (await loadRasteriser());
	const possible = new Set([
		...(isUnwanted ? [] : [eBook]),
		...(typesetter ? [paper] : []),
		...(draw ? [card] : []),
	]);
	const missing = [paper, eBook, card].filter((file) => !possible.has(file));
	if (missing.length > 0 && !isReported) {
		isReported = true;
		const names = articles.flatMap((article) =>
			missing.map((file) => articleFile(article.key, file.name(article))),
		);
		console.warn(absentFiles(names, isUnwanted));
	}
	return possible;
}
