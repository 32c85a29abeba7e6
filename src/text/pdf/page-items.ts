import { getResolvedPDFJS, type getDocumentProxy } from 'unpdf';
import { lineEnd, type PdfItem } from './pdf-item.ts';
import { type DrawnGlyph, withSoftHyphens } from './soft-hyphens.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type Layers = Awaited<ReturnType<Document['getOptionalContentConfig']>>;

/** What matters of an annotation; the PDF reader does not say more of its type. */
interface Annotation {
	subtype?: string;
	annotationFlags?: number;
	rect?: readonly number[];
	/** The lines that it shows. */
	textContent?: readonly string[];
	fieldValue?: unknown;
}

/** Annotations that show their words on the page: fields of forms, and text written onto it. */
const shown = new Set(['Widget', 'FreeText', 'Stamp']);
/** The flags Hidden and NoView (ISO 32000-2, section 12.5.3). */
const unseen = 2 | 32;

/**
 * Reads the words of pages as they are shown.
 *
 * @param options.hyphens - Whether fonts may call their hyphen a soft hyphen.
 */
export async function itemReader(
	document: Document,
	{ hyphens }: { hyphens: boolean },
): Promise<(page: Page) => Promise<PdfItem[]>> {
	const layers = await document.getOptionalContentConfig();
	const groups = [...(layers as unknown as Iterable<[id: string, group: unknown]>)];
	const hasHidden = groups.some(([id]) => !layers.isVisible({ type: 'OCG', id }));
	return async (page) => {
		const { items } = await page.getTextContent({ includeMarkedContent: hasHidden });
		const content: readonly Content[] = hyphens
			? withSoftHyphens<Content>(items, await glyphsOf(page))
			: items;
		const visible = hasHidden ? await withoutHiddenLayers(page, content, layers) : content;
		const annotations = (await page.getAnnotations()) as Annotation[];
		return [
			...visible.filter((item): item is PdfItem => 'str' in item),
			...annotations.flatMap((annotation) => [lineEnd, ...itemsOf(annotation)]),
		];
	};
}

type Content = PdfItem | { type: string; tag?: string };

/** The glyphs that a page draws, without its annotations. */
async function glyphsOf(page: Page): Promise<DrawnGlyph[]> {
	const { OPS, AnnotationMode } = await getResolvedPDFJS();
	const { fnArray, argsArray } = await page.getOperatorList({
		annotationMode: AnnotationMode.DISABLE,
	});
	const shownTexts = (argsArray as [glyphs: (DrawnGlyph | number)[]][]).filter(
		(_, index) => fnArray[index] === OPS.showText,
	);
	// Numbers are distances between glyphs.
	return shownTexts.flatMap(([glyphs]) => glyphs.filter((glyph) => typeof glyph !== 'number'));
}

/**
 * Removes what is in layers that are switched off (optional content, ISO 32000-2, section 8.11). The
 * text of a page does not name its layers, but its drawing operators do, in the same order.
 */
async function withoutHiddenLayers(
	page: Page,
	items: readonly Content[],
	layers: Layers,
): Promise<Content[]> {
	const [{ fnArray, argsArray }, { OPS }] = await Promise.all([
		page.getOperatorList(),
		getResolvedPDFJS(),
	]);
	const groups = (argsArray as unknown[][])
		.filter((_, index) => fnArray[index] === OPS.beginMarkedContentProps)
		.filter(([tag]) => tag === 'OC')
		.map(([, group]) => group);
	const begins = items.filter((item) => 'type' in item && item.tag === 'OC').length;
	if (begins !== groups.length) return [...items];
	let next = 0;
	/** Whether each open part is hidden. */
	const open: boolean[] = [];
	return items.filter((item) => {
		if ('str' in item) return !open.includes(true);
		if (item.type === 'endMarkedContent') open.pop();
		else open.push(item.tag === 'OC' && !layers.isVisible(groups[next++]));
		return true;
	});
}

/** The lines of an annotation, from its upper edge downwards. */
function itemsOf({
	subtype = '',
	annotationFlags = 0,
	rect = [],
	textContent,
	fieldValue,
}: Annotation): PdfItem[] {
	if (!shown.has(subtype) || (annotationFlags & unseen) !== 0) return [];
	const lines = textContent ?? (typeof fieldValue === 'string' ? fieldValue.split(/\r\n?|\n/) : []);
	const [left = 0, bottom = 0, right = 0, top = 0] = rect;
	const height = (top - bottom) / Math.max(1, lines.length);
	return lines.map((str, index) => ({
		...{ str, hasEOL: true, width: right - left, height },
		transform: [height, 0, 0, height, left, top - (index + 1) * height],
	}));
}
