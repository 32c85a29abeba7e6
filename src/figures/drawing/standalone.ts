import { type Attributes, mark, type Mark, round, text, write } from './marks.ts';
import { looks, paintWith, type Palette } from './paint.ts';
import type { Drawing, Room } from './room.ts';
import { wrap } from './text-width.ts';

/** A picture with all the words that it needs outside a page. */
export interface Picture {
	/** The finding. */
	title: string;
	/** What is measured, and over which time. */
	measure: string;
	/** The picture in words. */
	description: string;
	/** Its sources, printed below it, one per line. */
	credits: readonly string[];
	/** `rtl` if its title and credits begin on the right. */
	direction?: 'rtl' | undefined;
	draw: (room: Room) => Drawing;
}

/** How to draw a picture outside a page. */
export interface StandaloneOptions {
	/** Width in units; the drawing is laid out for it. */
	width: number;
	palette: Palette;
	/** Size of the letters, in the same units. */
	letters?: number;
	/**
	 * Whether to draw title, measure and credits too; not needed where the text around the picture
	 * has them.
	 */
	isFramed?: boolean;
	/**
	 * Whether to draw the halo of words below all of their letters. Programs that draw one letter
	 * after the other, as typesetters do, would let the halo of one cover the letter before it.
	 */
	isLayered?: boolean;
}

/** Width of a file for download, in px. */
export const fileWidth = 800;

/** The font family of pictures: the page's own, if there is one. */
export const fontFamily = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";

/**
 * A picture that needs no page: one SVG with its own attributes, letters, title and description, for
 * downloads, PNG, PDF and EPUB.
 */
export function standalone(picture: Picture, standing: StandaloneOptions): string {
	const { width, palette, letters = 13.5, isFramed = true, isLayered = false } = standing;
	const margin = isFramed ? 1.8 * letters : 0;
	const drawing = picture.draw({ width: width - 2 * margin, letters });
	const lines = isFramed ? frameLines(picture, drawing) : { above: [], below: [] };
	const top = margin + (lines.above.at(-1)?.y ?? 0) + (isFramed ? 1.6 * letters : 0);
	const bottom = top + drawing.height + (isFramed ? 0.6 * letters : 0);
	const height = bottom + (lines.below.at(-1)?.y ?? 0) + margin;
	const lineOf = ({ words, ...place }: FrameLine) =>
		picture.direction === 'rtl'
			? text(words, { ...place, x: drawing.width, anchor: 'end' })
			: text(words, { ...place, x: 0 });
	const group = (y: number, ...children: Mark[]) =>
		mark('g', { transform: `translate(${round(margin)} ${round(y)})` }, ...children);
	const root = mark(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${round(width)} ${round(height)}`,
			width: round(width),
			height: round(height),
			role: 'img',
			'font-family': fontFamily,
			'font-size': letters,
			fill: palette.ink,
		},
		mark('title', {}, picture.title),
		mark('desc', {}, picture.description),
		mark('rect', { width: '100%', height: '100%', fill: palette.paper }),
		group(margin, ...lines.above.map(lineOf)),
		group(top, ...(isLayered ? drawing.marks.flatMap(layersOf) : drawing.marks)),
		group(bottom, ...lines.below.map(lineOf)),
	);
	return write(root, paintWith(palette));
}

/** Words with a halo as two elements: first only the halo, then the words without it. */
function layersOf(node: Mark): Mark[] {
	const children = node.children.flatMap((child): (Mark | string)[] =>
		typeof child === 'string' ? [child] : layersOf(child),
	);
	const kinds = String(node.attributes.class ?? '').split(' ');
	if (node.name !== 'text' || !kinds.some((kind) => looks[kind]?.more?.['paint-order'])) {
		return [{ ...node, children }];
	}
	const layers: Attributes[] = [{ fill: 'none' }, { stroke: 'none' }];
	return layers.map((own) => ({ ...node, children, attributes: { ...node.attributes, ...own } }));
}

interface FrameLine {
	words: string;
	y: number;
	size: number;
	kind?: string;
}

function frameLines({ title, measure, credits }: Picture, { width, letters: em }: Room) {
	const lay = (
		words: string,
		{
			from,
			size,
			kind,
			leading = 1.3,
		}: { from: number; size: number; kind?: string; leading?: number },
	): FrameLine[] =>
		wrap(words, (width / size) * 0.98).map((part, index) => ({
			words: part,
			y: from + size * (1 + leading * index),
			size,
			...(kind && { kind }),
		}));
	const heading = lay(title, { from: 0, size: 1.4 * em, kind: 'name', leading: 1.25 });
	const below = (heading.at(-1)?.y ?? 0) + 0.5 * em;
	const above = [...heading, ...lay(measure, { from: below, size: em, kind: 'soft' })];
	const credited: FrameLine[] = [];
	for (const credit of credits) {
		const from = (credited.at(-1)?.y ?? 0) + 0.4 * em;
		credited.push(...lay(credit, { from, size: 0.88 * em, kind: 'soft' }));
	}
	return { above, below: credited };
}
