import { blocks, boilerplate, type Hiding, hidingOf, unshown } from './html-elements.ts';
import type { Look } from './look.ts';
import type { Within } from './style-rules.ts';
import type { SmallDigits } from '../letters/small-digits.ts';
import { isDecoration, isNamedNote, type LinkTarget, linkTarget } from './note-marks.ts';
import { type Flags, flags } from './page-pieces.ts';

/** An open element, with what it inherits. */
export interface Open {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Flags of the words in it. */
	flags: Flags;
	/** Whether it begins and ends a line. */
	isBlock: boolean;
	visible: boolean;
	/** How styles draw its own letters. */
	letters: Letters;
	/** Whether it has a picture in it, or one level deeper. */
	hasPicture: boolean;
	/** What rules may ask of the elements around those in it. */
	ruled: Within;
	inSvg: boolean;
	/** Whether its source lines are shown as lines. */
	keepsLines: boolean;
	/** Where it leads to if it is a link. */
	link: LinkTarget | undefined;
	/** How digits are written in it. */
	digits: SmallDigits | undefined;
	/** Set if it may be the mark of a note, with the index of its first piece. */
	mark: Mark | undefined;
	/** The nearest such element around it, or itself. */
	inMark: Mark | undefined;
}

/** What decides whether letters can be seen, from their styles. */
interface Letters {
	sizeless: boolean;
	colourless: boolean;
	drawnOtherwise: boolean;
	/** Whether a picture below shows them. */
	onPicture: boolean;
}

/** What matters from the rest of the page. */
export interface Around {
	/** Number of pieces before the element. */
	start: number;
	/**
	 * Whether all style sheets are in the page itself. If so, letters look like those around them
	 * unless the page says otherwise.
	 */
	isStyled: boolean;
	/** Ids of the elements that something in the page opens for a reader. */
	openable: ReadonlySet<string>;
	ruled: Within;
}

/** What may be the mark of a note. */
interface Mark {
	start: number;
	raised: boolean;
	link: LinkTarget | undefined;
	named: boolean;
	decorates: boolean;
}

/** Elements that keep their white space (HTML Standard, section 15.3). */
const asTyped = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext']);
/**
 * The words of a page of a document that a viewer such as PDF.js draws as a picture. They lie above it
 * without colour, to be found and selected.
 */
const textLayer = /(?:^|\s)text-?layer(?:\s|$)/i;
/** What such a picture can be; copies of a page keep one of another kind. */
export const pictures: ReadonlySet<string> = new Set(['canvas', 'img', 'svg']);
/** Annotations of a formula, which are not shown (MathML Core, section 5.1). */
const annotations = new Set(['annotation', 'annotation-xml']);
/** Elements of an SVG picture that are not drawn. */
const undrawn = new Set(['title', 'desc', 'defs', 'metadata', 'symbol', 'clippath', 'mask']);

/** An open element, from its name, its attributes, its look and the element around it. */
export function openElement(
	name: string,
	attributes: Readonly<Record<string, string>>,
	look: Look,
	parent: Open | undefined,
	around: Around,
): Open {
	const inSvg = (parent?.inSvg ?? false) || name === 'svg';
	const { start, openable, ruled } = around;
	const opens =
		look.opened === true || attributes.role === 'tabpanel' || openable.has(attributes.id ?? '');
	const hides = look.visible === false && opens;
	const visible = hides || (look.visible ?? parent?.visible ?? true);
	const hiding = hides ? 'opened' : hidingOf(name, attributes, look, opens);
	const raised = name === 'sup' || look.raised === true;
	const named = (raised || name === 'a' || name === 'span') && isNamedNote(attributes);
	// A link around the raised digit leads to the note, like one inside it.
	const decorates = isDecoration(attributes);
	const mark =
		raised || named || decorates
			? { start, raised, link: parent?.link, named, decorates }
			: undefined;
	return {
		...{ name, attributes, ruled },
		flags: flagsOf(name, attributes, look, parent, hiding, visible, inSvg),
		isBlock:
			(blocks.has(name) && look.display !== 'inline') ||
			look.display === 'block' ||
			(inSvg && name === 'text'),
		visible,
		letters: lettersOf(name, attributes, look, parent, around.isStyled),
		hasPicture: false,
		keepsLines: (parent?.keepsLines ?? false) || asTyped.has(name),
		inSvg: inSvg && name.toLowerCase() !== 'foreignobject',
		link: name === 'a' ? linkTarget(attributes) : undefined,
		digits: raised ? 'raised' : name === 'sub' ? 'lowered' : parent?.digits,
		mark,
		inMark: raised || named ? mark : parent?.inMark,
	};
}

function flagsOf(
	name: string,
	attributes: Readonly<Record<string, string>>,
	look: Look,
	parent: Open | undefined,
	hiding: Hiding | undefined,
	visible: boolean,
	inSvg: boolean,
): Flags {
	const outer = parent?.flags ?? 0;
	const holdsMain = name === 'main' || name === 'article' || attributes.role === 'main';
	const inMain = holdsMain || (outer & flags.main) !== 0;
	const aside = !holdsMain && ((outer & flags.aside) !== 0 || (boilerplate.has(name) && !inMain));
	const holdsDocument = name === 'iframe' && attributes.srcdoc !== undefined;
	const own =
		(!holdsDocument && isNeverShown(name, inSvg) ? flags.never : 0) |
		(holdsDocument && isPixel(attributes) ? flags.latent : 0) |
		(hiding === undefined ? 0 : flags[hiding]) |
		(look.struck ? flags.struck : 0) |
		(name === 'rt' ? flags.reading : 0) |
		(name === 'figure' || name === 'aside' ? flags.between : 0) |
		(inMain ? flags.main : 0) |
		(aside ? flags.aside : 0) |
		(visible ? 0 : flags.invisible);
	return (outer & ~(flags.aside | flags.invisible)) | own;
}

function lettersOf(
	name: string,
	attributes: Readonly<Record<string, string>>,
	look: Look,
	parent: Open | undefined,
	isStyled: boolean,
): Letters {
	const outer = isStyled ? parent?.letters : undefined;
	// Links have their own colour.
	const isLink = name === 'a' && attributes.href !== undefined;
	const { class: names = '' } = attributes;
	return {
		sizeless: look.sizeless ?? outer?.sizeless ?? false,
		colourless: look.colourless ?? (!isLink && (outer?.colourless ?? false)),
		drawnOtherwise: look.drawnOtherwise ?? outer?.drawnOtherwise ?? false,
		onPicture:
			parent?.letters.onPicture === true || (textLayer.test(names) && parent?.hasPicture === true),
	};
}

/** Flags for letters that cannot be seen because they have no size or no colour. */
export function flagsOfLetters(letters: Letters): Flags {
	const { sizeless, colourless, drawnOtherwise, onPicture } = letters;
	const isDrawn = drawnOtherwise || onPicture;
	return (sizeless ? flags.clipped : 0) | (colourless && !isDrawn ? flags.latent : 0);
}

/** Whether a frame has no size, as one that only counts visitors. */
export function isPixel({ width = '', height = '' }: Readonly<Record<string, string>>): boolean {
	return /^[01](?:px)?$/.test(width || height);
}

/** Whether nothing in an element is ever shown. */
function isNeverShown(name: string, inSvg: boolean): boolean {
	if (annotations.has(name)) return true;
	if (!inSvg) return unshown.has(name);
	// An `svg` element itself is shown, except for the parts below.
	if (name === 'svg') return false;
	return undrawn.has(name.toLowerCase());
}
