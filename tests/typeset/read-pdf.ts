import { getDocumentProxy } from 'unpdf';

/** `undefined` for a document without bookmarks; the types of pdf.js do not say so. */
type Outline = { title: string; items: unknown[] }[];

/** A PDF as pdf.js reads it, which is not the program that wrote it. */
export async function readPdf(bytes: Uint8Array) {
	// pdf.js takes the bytes away from its caller.
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const pages = await Promise.all(
		Array.from({ length: pdf.numPages }, async (_, index) => {
			const page = await pdf.getPage(index + 1);
			const { items } = await page.getTextContent();
			const pieces = items.flatMap((item) =>
				'str' in item
					? [{ text: item.str, y: Number(item.transform[5]), size: item.height, ends: item.hasEOL }]
					: [],
			);
			const links = (await page.getAnnotations()).flatMap(({ url }: { url?: string }) => url ?? []);
			return { pieces, links, text: wordsOf(pieces) };
		}),
	);
	const { info } = await pdf.getMetadata();
	return {
		pages,
		info: info as { Title?: string; Language?: string; CreationDate?: string },
		markInfo: await pdf.getMarkInfo(),
		outline: (((await pdf.getOutline()) as Outline | null) ?? []).map(({ title, items }) => ({
			title,
			items: items.length,
		})),
	};
}

/** The text of a page, with words that were hyphenated at the end of a line joined again. */
function wordsOf(pieces: readonly { text: string; ends: boolean }[]): string {
	return pieces
		.map(({ text, ends }) => (ends ? `${text}\n` : text))
		.join('')
		.replaceAll(/-\n/g, '')
		.replaceAll(/\s+/g, ' ');
}
