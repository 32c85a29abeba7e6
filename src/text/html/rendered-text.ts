import { blocks, boilerplate, type Hiding, hidingOf, unshown } from './html-elements.ts';
import { type HtmlEvent, htmlEvents, type HtmlEvents } from './html-events.ts';
import { isDropCap } from './drop-cap.ts';
import { lookOf, type Look } from './look.ts';
import { isNamedNote, isNoteMark } from './note-marks.ts';
import { type Flags, flags, pieceCollector, type PageViews, unseen } from './page-pieces.ts';
import { styleRules } from './style-rules.ts';

/** What a page shows, and what it only carries. White space is as it comes: `normalise` folds it. */
export interface RenderedText extends PageViews {
	/** What is shown in `main` or `article`, else outside `nav`, `header`, `footer` and `aside`. */
	main: string;
	/** The title of the document. */
	title: string;
	/** Alternative texts of images, and `title` attributes. */
	alts: string[];
	/** Content of script elements, as written. */
	scripts: string[];
	/** Every `id`, and `name` of `a`, with the offset in `text` where its element begins. */
	anchors: Map<string, number>;
	/** Frames, and files set into the page, that a reader sees. */
	frames: number;
	/** Whether the page nests deeper than anybody means to, so that the rest of it was left unread. */
	cut: boolean;
}

/** An open element, with what it has from those around it. */
interface Open {
	name: string;
	/** Flags of the words in it. */
	flags: Flags;
	/** Whether it begins and ends a line. */
	isBlock: boolean;
	visible: boolean;
	/** Whether its own letters have no size. */
	sizeless: boolean;
	inSvg: boolean;
	/** How digits are written in it. */
	digits: string | undefined;
	/** Where it begins among the pieces, if it may be the mark of a note. */
	mark: Mark | undefined;
	/** The nearest such element around it, or itself. */
	inMark: Mark | undefined;
}

/** What may be the mark of a note. */
interface Mark {
	start: number;
	raised: boolean;
	linked: boolean;
	named: boolean;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
/** Parts of a formula that stand for it and are not shown beside it (MathML Core, section 5.1). */
const annotations = new Set(['annotation', 'annotation-xml']);
/** What says something of a picture and is not drawn. */
const undrawn = new Set(['title', 'desc', 'defs', 'metadata', 'symbol', 'clippath', 'mask']);
const embeds = new Set(['frame', 'iframe', 'object', 'embed']);

/**
 * The text that a reader sees, from HTML. Scripts, templates, comments and what attributes, styles
 * in the page and well-known classes hide are left out; inline elements and `wbr` do not break
 * words. Raised and lowered digits become Unicode's, so that `10<sup>2</sup>` does not read as `102`;
 * `q` has its marks. Words that are struck out are apart: the page has taken them back.
 */
export function renderedText(page: string | HtmlEvents): RenderedText {
	const read = typeof page === 'string' ? htmlEvents(page) : page;
	const { events } = read;
	const rules = styleRules(read);
	const pieces = pieceCollector();
	let [title, frames, quotes] = ['', 0, 0];
	const [alts, scripts]: [string[], string[]] = [[], []];
	const anchors = new Map<string, number>();
	const open: Open[] = [];

	const opening = (
		{ name, attributes }: Extract<HtmlEvent, { kind: 'open' }>,
		index: number,
	): void => {
		const parent = open.at(-1);
		const own = attributes.style === undefined ? {} : lookOf(attributes.style);
		const look: Look = { ...rules.lookOf(name, attributes), ...own };
		const element = openElement(name, attributes, look, parent, pieces.count());
		element.isBlock &&= !(look.floats && isDropCap(events, index));
		open.push(element);
		if (attributes.alt?.trim()) alts.push(attributes.alt);
		if (attributes.title?.trim()) alts.push(attributes.title);
		if (element.isBlock) pieces.add(edgeOf(name), element.flags);
		for (const anchor of [attributes.id, name === 'a' ? attributes.name : undefined]) {
			if (anchor && !anchors.has(anchor)) anchors.set(anchor, pieces.shownLength());
		}
		if (element.mark) pieces.startAnew();
		if (element.inMark && name === 'a') {
			element.inMark.linked = true;
			element.inMark.named ||= isNamedNote(attributes);
		}
		if (name === 'script') scripts.push('');
		if (name === 'q') pieces.add(quotes++ % 2 === 0 ? '“' : '‘', element.flags | flags.quoteMark);
		if (name === 'img' && isDropCap(events, index)) pieces.add(attributes.alt ?? '', element.flags);
		if (embeds.has(name) && isFrame(attributes, element.flags, parent?.flags ?? 0)) frames++;
	};

	const text = (words: string): void => {
		const top = open.at(-1);
		if (top?.name === 'script') scripts.push((scripts.pop() ?? '') + words);
		else if (top?.name === 'title' && !top.inSvg) title += words;
		else if (top?.name === 'style') return;
		else {
			const digits = top?.digits;
			const shown = digits ? words.replace(/[0-9]/g, (one) => digits[Number(one)] ?? one) : words;
			const clipped = top?.sizeless ? flags.clipped : 0;
			pieces.add(shown, (top?.flags ?? 0) | clipped);
		}
	};

	const closing = (name: string): void => {
		const closed = open.pop();
		if (!closed) return;
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
		if (event.kind === 'open') opening(event, index);
		else if (event.kind === 'close') closing(event.name);
		else text(event.words);
	});
	// The views stay as they are, so that none is made which nobody asks for.
	return Object.assign(pieces.views(), {
		title: title.replace(/\s+/g, ' ').trim(),
		alts,
		scripts: scripts.filter((script) => script.trim() !== ''),
		anchors,
		frames,
		cut: read.cut,
	});
}

function openElement(
	name: string,
	attributes: Readonly<Record<string, string>>,
	look: Look,
	parent: Open | undefined,
	start: number,
): Open {
	const inSvg = (parent?.inSvg ?? false) || name === 'svg';
	const visible = look.visible ?? parent?.visible ?? true;
	const raised = name === 'sup' || look.raised === true;
	const named = (raised || name === 'a' || name === 'span') && isNamedNote(attributes);
	// A link around the raised figure alone leads to the note as one in it does.
	const inLink = parent?.name === 'a';
	const mark = raised || named ? { start, raised, linked: inLink, named } : undefined;
	return {
		name,
		flags: flagsOf(name, attributes, look, parent, visible, inSvg),
		isBlock:
			(blocks.has(name) && look.display !== 'inline') ||
			look.display === 'block' ||
			(inSvg && name === 'text'),
		visible,
		sizeless: look.sizeless ?? false,
		inSvg: inSvg && name.toLowerCase() !== 'foreignobject',
		digits: raised ? superscripts : name === 'sub' ? subscripts : parent?.digits,
		mark,
		inMark: mark ?? parent?.inMark,
	};
}

function flagsOf(
	name: string,
	attributes: Readonly<Record<string, string>>,
	look: Look,
	parent: Open | undefined,
	visible: boolean,
	inSvg: boolean,
): Flags {
	const outer = parent?.flags ?? 0;
	const holdsMain = name === 'main' || name === 'article' || attributes.role === 'main';
	const inMain = holdsMain || (outer & flags.main) !== 0;
	const aside = !holdsMain && ((outer & flags.aside) !== 0 || (boilerplate.has(name) && !inMain));
	const own =
		(isNeverShown(name, attributes, inSvg) ? flags.never : 0) |
		hidden(hidingOf(name, attributes, look)) |
		(look.struck || name === 'del' || name === 's' || name === 'strike' ? flags.struck : 0) |
		(name === 'rt' ? flags.reading : 0) |
		(inMain ? flags.main : 0) |
		(aside ? flags.aside : 0) |
		(visible ? 0 : flags.invisible);
	return (outer & ~(flags.aside | flags.invisible)) | own;
}

function hidden(hiding: Hiding | undefined): Flags {
	if (hiding === undefined) return 0;
	return hiding === 'latent' ? flags.latent : flags.clipped;
}

/** Whether nothing in an element is ever shown. A template with a shadow root is: it is the root (HTML Standard, section 4.12.3). */
function isNeverShown(
	name: string,
	attributes: Readonly<Record<string, string>>,
	inSvg: boolean,
): boolean {
	if (name === 'template') return attributes.shadowrootmode === undefined;
	if (annotations.has(name)) return true;
	if (!inSvg) return unshown.has(name);
	// Of a picture only what is in `text` is words.
	if (name === 'svg') return false;
	return undrawn.has(name.toLowerCase());
}

/** Whether a reader sees a frame, which is none of the dots that count readers. */
function isFrame(
	{ width = '', height = '', srcdoc }: Readonly<Record<string, string>>,
	own: Flags,
	around: Flags,
): boolean {
	const isHidden = ((own & ~flags.never) | around) & unseen;
	return isHidden === 0 && srcdoc === undefined && !/^[01](?:px)?$/.test(width || height);
}

/** What stands where a line begins or ends: a block apart, or only a line. */
function edgeOf(name: string): string {
	return name === 'br' ? ' ' : '\u2029';
}
