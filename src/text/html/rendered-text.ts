import { isAdLabel } from './ad-label.ts';
import { htmlEvents } from './html-events.ts';
import type { HtmlEvent, HtmlEvents } from './html-event.ts';
import { isDropCap } from './drop-cap.ts';
import { looksOf, type Look } from './look.ts';
import { blocks, striking } from './html-elements.ts';
import { isNamedNote, isNoteMark } from './note-marks.ts';
import { flagsOfLetters, isPixel, type Open, openElement, pictures } from './open-element.ts';
import { openableIds } from './openable-ids.ts';
import { type Flags, flags, pieceCollector, type PageViews, unseen } from './page-pieces.ts';
import { looseStrikes } from './struck-out.ts';
import { styleRules } from './style-rules.ts';
import { svgLines } from './svg-lines.ts';
import { blockEdge, innerEdge } from '../block-edges.ts';
import { asSource } from '../letters/line-ends.ts';
import { withSmallDigits } from '../letters/small-digits.ts';

/**
 * What a page shows, and what it contains without showing it. White space is as in the source,
 * except line ends (`asSource`); `normalise` folds it.
 */
export interface RenderedText extends PageViews {
	/** What is shown in `main` or `article`, else outside `nav`, `header`, `footer` and `aside`. */
	main: string;
	/** The title of the document. */
	title: string;
	/** Alternative texts of images, and `title` attributes. */
	alts: string[];
	/** Content of script elements, as written. */
	scripts: string[];
	/**
	 * Every `id`, and `name` of `a`, that an address can lead to, with the offset in `text` where its
	 * element begins.
	 */
	anchors: Map<string, number>;
	/** Number of frames and embedded files that a reader sees. */
	frames: number;
	/**
	 * Whether an element that strikes out words is never closed, so a browser strikes out the rest of
	 * the page.
	 */
	forgetsToEndStriking: boolean;
	/** Whether elements are nested deeper than anyone intends, so the rest of the page was not read. */
	cut: boolean;
}

/** Elements whose content a browser with scripts has only as text, or in another document. */
const closedOff = new Set(['noscript', 'template']);
const embeds = new Set(['frame', 'iframe', 'object', 'embed']);

/**
 * The text that a reader sees, from HTML. Scripts, templates, comments, and content hidden by
 * attributes, styles in the page or well-known classes are left out. Inline elements and `wbr` do
 * not break words. Raised and lowered digits become Unicode's, so that `10<sup>2</sup>` does not
 * read as `102`; `q` has its quotation marks. Words that are struck out are kept separate, because
 * the page has withdrawn them.
 */
export function renderedText(page: string | HtmlEvents): RenderedText {
	const read = typeof page === 'string' ? htmlEvents(page) : page;
	const { events } = read;
	const rules = styleRules(read);
	const strikes = looseStrikes(read);
	const openable = openableIds(read);
	const startsLine = svgLines();
	let struck = 0;
	const pieces = pieceCollector();
	let [title, frames, quotes] = ['', 0, 0];
	const [alts, scripts]: [string[], string[]] = [[], []];
	const anchors = new Map<string, number>();
	/** How many elements of `closedOff` are open. */
	let enclosing = 0;
	const open: Open[] = [];

	const opening = (
		{ name, attributes, tree }: Extract<HtmlEvent, { kind: 'open' }>,
		index: number,
	): void => {
		const parent = open.at(-1);
		const own = attributes.style === undefined ? undefined : looksOf(attributes.style);
		const ruled = rules.looksOf({ name, attributes }, parent?.ruled, tree, index);
		const look: Look = { ...ruled.all, ...own?.all, ...ruled.important, ...own?.important };
		const strikesOut = striking.has(name) && !strikes.opened.has(index);
		const element = openElement(
			name,
			attributes,
			strikesOut ? { ...look, struck: true } : look,
			parent,
			{ start: pieces.count(), isStyled: rules.areAll, openable, ruled: ruled.within },
		);
		element.isBlock &&= !(look.floats && isDropCap(events, index));
		if (pictures.has(name)) for (const one of open.slice(-2)) one.hasPicture = true;
		open.push(element);
		if (attributes.alt?.trim()) alts.push(attributes.alt);
		if (attributes.title?.trim()) alts.push(attributes.title);
		if (element.isBlock) pieces.add(edgeOf(name), element.flags);
		if (element.inSvg && startsLine(name, attributes)) pieces.add(innerEdge, element.flags);
		// No address leads into a shadow tree (DOM Standard, section 4.2.2).
		if (enclosing === 0 && tree === undefined) {
			for (const anchor of [attributes.id, name === 'a' ? attributes.name : undefined]) {
				if (anchor && !anchors.has(anchor)) anchors.set(anchor, pieces.shownLength());
			}
		}
		if (closedOff.has(name)) enclosing++;
		if (element.mark) pieces.startAnew();
		if (element.inMark && name === 'a') {
			element.inMark.link = element.link;
			element.inMark.named ||= isNamedNote(attributes);
		}
		if (name === 'script') scripts.push('');
		if (name === 'q') pieces.add(quotes++ % 2 === 0 ? '“' : '‘', element.flags | flags.quoteMark);
		if (name === 'img' && isDropCap(events, index)) pieces.add(attributes.alt ?? '', element.flags);
		if (embeds.has(name) && isFrame(attributes, element.flags, parent?.flags ?? 0)) frames++;
	};

	const text = (words: string, index: number): void => {
		const top = open.at(-1);
		if (top?.name === 'script') scripts.push((scripts.pop() ?? '') + words);
		else if (top?.name === 'title' && !top.inSvg) title += words;
		else if (top?.name === 'style') return;
		else {
			const shown = withSmallDigits(top?.keepsLines ? words : asSource(words), top?.digits);
			const own = top ? top.flags | flagsOfLetters(top.letters) : 0;
			const apart = isAdLabel(events, index) ? flags.between : 0;
			pieces.add(shown, own | apart | (struck > 0 ? flags.struck : 0));
		}
	};

	const closing = (name: string): void => {
		const closed = open.pop();
		if (!closed) return;
		if (closedOff.has(closed.name)) enclosing--;
		if (name === 'q') pieces.add(--quotes % 2 === 0 ? '”' : '’', closed.flags | flags.quoteMark);
		if (closed.mark) {
			const { start } = closed.mark;
			const around = pieces.since(start);
			if (around && isNoteMark({ ...closed.mark, ...around })) pieces.flagSince(start, flags.note);
			pieces.startAnew();
		}
		if (closed.isBlock) pieces.add(edgeOf(name), closed.flags);
	};

	events.forEach((event, index) => {
		struck += strikes.changes.get(index) ?? 0;
		if (event.kind === 'open') opening(event, index);
		else if (event.kind === 'close') closing(event.name);
		else text(event.words, index);
	});
	// Not copied with a spread, so that views are only made when they are asked for.
	return Object.assign(pieces.views(), {
		title: title.replace(/\s+/g, ' ').trim(),
		alts,
		scripts: scripts.filter((script) => script.trim() !== ''),
		anchors,
		frames,
		forgetsToEndStriking: strikes.isForgotten,
		cut: read.cut,
	});
}

/** Whether a reader sees a frame; tracking pixels do not count. */
function isFrame(attributes: Readonly<Record<string, string>>, own: Flags, around: Flags): boolean {
	const isHidden = ((own & ~flags.never) | around) & unseen;
	return isHidden === 0 && attributes.srcdoc === undefined && !isPixel(attributes);
}

const cells = new Set(['td', 'th', 'tr']);

/** The separator at the edge of an element: a space for `br`, a paragraph separator for a block. */
function edgeOf(name: string): string {
	if (name === 'br') return ' ';
	return cells.has(name) || !blocks.has(name) ? innerEdge : blockEdge;
}
