import { blocks, boilerplate, type Hiding, hidingOf, unshown } from './html-elements.ts';
import type { Look } from './look.ts';
import type { SmallDigits } from '../small-digits.ts';
import { isNamedNote } from './note-marks.ts';
import { type Flags, flags } from './page-pieces.ts';

/** An open element, with what it inherits. */
export interface Open {
	name: string;
	/** Flags of the words in it. */
	flags: Flags;
	/** Whether it begins and ends a line. */
	isBlock: boolean;
	visible: boolean;
	/** Whether its own letters have no size. */
	sizeless: boolean;
	inSvg: boolean;
	/** Whether its source lines are shown as lines. */
	keepsLines: boolean;
	/** How digits are written in it. */
	digits: SmallDigits | undefined;
	/** Set if it may be the mark of a note, with the index of its first piece. */
	mark: Mark | undefined;
	/** The nearest such element around it, or itself. */
	inMark: Mark | undefined;
}

/** A possible mark of a note. */
interface Mark {
	start: number;
	raised: boolean;
	linked: boolean;
	named: boolean;
}

/** Elements that keep their white space (HTML Standard, section 15.3). */
const asTyped = new Set(['pre', 'textarea', 'listing', 'xmp', 'plaintext']);
/** Annotations of a formula, which are not shown (MathML Core, section 5.1). */
const annotations = new Set(['annotation', 'annotation-xml']);
/** Elements of an SVG picture that are not drawn. */
const undrawn = new Set(['title', 'desc', 'defs', 'metadata', 'symbol', 'clippath', 'mask']);

/**
 * The properties of an element, from its name, its attributes, its look and its parent.
 *
 * @param start - Number of pieces before it.
 */
export function openElement(
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
	// A link around the raised digit leads to the note, like one inside it.
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
		keepsLines: (parent?.keepsLines ?? false) || asTyped.has(name),
		inSvg: inSvg && name.toLowerCase() !== 'foreignobject',
		digits: raised ? 'raised' : name === 'sub' ? 'lowered' : parent?.digits,
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
		(look.struck ? flags.struck : 0) |
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

/**
 * Whether nothing in an element is ever shown. A template with `shadowrootmode` is shown, because it
 * becomes the shadow root (HTML Standard, section 4.12.3).
 */
function isNeverShown(
	name: string,
	attributes: Readonly<Record<string, string>>,
	inSvg: boolean,
): boolean {
	if (name === 'template') return attributes.shadowrootmode === undefined;
	if (annotations.has(name)) return true;
	if (!inSvg) return unshown.has(name);
	// An `svg` element itself is shown, except for the parts below.
	if (name === 'svg') return false;
	return undrawn.has(name.toLowerCase());
}
