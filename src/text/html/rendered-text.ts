import { blocks, boilerplate, isHidden, isNoteMark, unshown } from './html-elements.ts';
import { parseHtml } from './parse-html.ts';

/** What a page shows, and what it only carries. White space is as it comes: `normalise` folds it. */
export interface RenderedText {
	/** Everything shown, in order, with a space where a block begins or ends. */
	text: string;
	/** The same without marks of notes and without ruby readings, as an editor may quote it. */
	plain: string;
	/** What is shown in `main` or `article`, else outside `nav`, `header`, `footer` and `aside`. */
	main: string;
	/** The title of the document. */
	title: string;
	/** Alternative texts of images, and `title` attributes. */
	alts: string[];
	/** Content of script elements, as written. */
	scripts: string[];
	/** Words that are in the page and not shown: hidden elements, `noscript`, `template`. */
	hidden: string;
	/** Every `id`, and `name` of `a`, with the offset in `text` where its element begins. */
	anchors: Map<string, number>;
	/** Whether the page nests deeper than anybody means to, so that the rest of it was left unread. */
	cut: boolean;
}

/** An open element, with what it has from those around it. */
interface Open {
	name: string;
	/** Whether nothing in it is shown. */
	concealed: boolean;
	inMain: boolean;
	inBoilerplate: boolean;
	/** Whether it is the reading of a word, beside the word (`rt`). */
	inReading: boolean;
	/** How digits are written in it. */
	digits: string | undefined;
	/** The nearest `sup` around it, or itself. */
	raised: Raised | undefined;
}

/** What a `sup` came to so far. */
interface Raised {
	text: string;
	linked: boolean;
	/** Pieces of the plain text before it. */
	plainBefore: number;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
/** Concealed elements whose content is not words. */
const silent = new Set(['style', 'svg', 'title']);

/**
 * The text that a reader sees, from HTML. Scripts, styles, templates, comments and what is hidden
 * by attributes are left out; inline elements and `wbr` do not break words. Raised and lowered
 * digits become Unicode's, so that `10<sup>2</sup>` does not read as `102`.
 */
export function renderedText(html: string): RenderedText {
	let [text, inMain, outside, title, hidden] = ['', '', '', '', ''];
	// In pieces, since notes are taken back: to shorten one long text for each would copy all of it.
	const plain: string[] = [];
	const [alts, scripts]: [string[], string[]] = [[], []];
	const anchors = new Map<string, number>();
	const open: Open[] = [];

	function show(words: string): void {
		const top = open.at(-1);
		text += words;
		if (!top?.inReading) plain.push(words);
		if (top?.inMain) inMain += words;
		if (!top?.inBoilerplate) outside += words;
	}

	const whole = parseHtml(html, {
		onopentag(name, attributes) {
			const parent = open.at(-1);
			const concealed =
				(parent?.concealed ?? false) || unshown.has(name) || isHidden(name, attributes);
			const holdsMain = name === 'main' || name === 'article' || attributes.role === 'main';
			const raised =
				name === 'sup' ? { text: '', linked: false, plainBefore: plain.length } : parent?.raised;
			if (name === 'a' && raised) raised.linked = true;
			open.push({
				name,
				concealed,
				inMain: (parent?.inMain ?? false) || holdsMain,
				inBoilerplate:
					!holdsMain &&
					((parent?.inBoilerplate ?? false) || (boilerplate.has(name) && !parent?.inMain)),
				inReading: (parent?.inReading ?? false) || name === 'rt',
				digits: digitsOf(name) ?? parent?.digits,
				raised,
			});
			if (attributes.alt?.trim()) alts.push(attributes.alt);
			if (attributes.title?.trim()) alts.push(attributes.title);
			if (blocks.has(name) && !concealed) show(' ');
			for (const anchor of [attributes.id, name === 'a' ? attributes.name : undefined]) {
				if (anchor && !anchors.has(anchor)) anchors.set(anchor, text.length);
			}
			if (name === 'script') scripts.push('');
		},
		ontext(words) {
			const top = open.at(-1);
			if (top?.name === 'script') scripts.push((scripts.pop() ?? '') + words);
			else if (top?.name === 'title' && open.at(-2)?.name !== 'svg') title += words;
			else if (top?.concealed) hidden += silent.has(top.name) ? '' : words;
			else {
				if (top?.raised) top.raised.text += words;
				const digits = top?.digits;
				show(digits ? words.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit) : words);
			}
		},
		onclosetag(name) {
			const closed = open.pop();
			const raised = name === 'sup' ? closed?.raised : undefined;
			if (raised && isNoteMark(raised.text, raised.linked)) {
				plain.length = raised.plainBefore;
			}
			if (!blocks.has(name)) return;
			if (closed?.concealed) hidden += ' ';
			else show(' ');
		},
	});
	return {
		text,
		plain: plain.join(''),
		main: inMain.trim() === '' ? outside : inMain,
		title: title.replace(/\s+/g, ' ').trim(),
		alts,
		scripts: scripts.filter((script) => script.trim() !== ''),
		hidden,
		anchors,
		cut: !whole,
	};
}

/** The digits that a raised or lowered element is written in. */
function digitsOf(name: string): string | undefined {
	if (name === 'sup') return superscripts;
	return name === 'sub' ? subscripts : undefined;
}
