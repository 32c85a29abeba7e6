import { getDocumentProxy } from 'unpdf';

/** None where a document has no bookmarks; the types of pdf.js do not say so. */
type Outline = { title: string; items: unknown[] }[];

/** A PDF as pdf.js, which is not what wrote it, reads it. */
export async function readPdf(bytes: Uint8Array) {
	// pdf.js takes the bytes away from whoever gave them.
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

/** What is read of a page, with words that were broken at the end of a line whole again. */
function wordsOf(pieces: readonly { text: string; ends: boolean }[]): string {
	return pieces
		.map(({ text, ends }) => (ends ? `${text}\n` : text))
		.join('')
		.replaceAll(/-\n/g, '')
		.replaceAll(/\s+/g, ' ');
}
