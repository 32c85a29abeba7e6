import { withoutTypedMarks } from './note-marks.ts';

/** What is known of a piece of text, as bits. */
export type Flags = number;

/** The bits. A piece without any of those in `unseen` is seen. */
export const flags = {
	/** Hidden by an attribute or a style, until code shows it. */
	latent: 1,
	/** Hidden by `visibility`, which an element inside can undo. */
	invisible: 2,
	/** Only for screen readers. */
	clipped: 4,
	/** Never shown: in a template, or for browsers without scripts. */
	never: 8,
	struck: 16,
	/** The mark of a note. */
	note: 32,
	/** The reading of a word next to it (`rt`). */
	reading: 64,
	/** A quotation mark that the browser adds (`q`). */
	quoteMark: 128,
	/** In the main part of the page. */
	main: 256,
	/** In a part about the site. */
	aside: 512,
	/** Hidden until a reader opens it with something in the page. */
	opened: 1024,
	/** In a picture with its words, or in a box, between the paragraphs of a text. */
	between: 2048,
} as const;

/** Different views of the text of a page; most are made when first asked for. */
export interface PageViews {
	/** Everything shown, in order, with a paragraph separator (U+2029) at the edges of blocks. */
	readonly text: string;
	/**
	 * The same without marks of notes, ruby readings and the quotation marks of `q`, as an editor may
	 * quote it.
	 */
	readonly plain: string;
	readonly main: string;
	/** What is shown outside the parts about the site: the main part and what is next to it. */
	readonly proper: string;
	/**
	 * `plain` with the words that the page has struck out. This and the next four are empty if the
	 * page has nothing of that kind.
	 */
	readonly withStruck: string;
	/** `plain` without pictures and boxes between paragraphs. */
	readonly withoutBetween: string;
	/** `plain` with the words that a reader can open with something in the page. */
	readonly withOpened: string;
	/** `plain` with the words that are hidden until code shows them. */
	readonly withLatent: string;
	/** `plain` with the words that are only for screen readers. */
	readonly withClipped: string;
	/** Words that are in the page but not shown: hidden elements, `noscript`, `template`. */
	readonly hidden: string;
}

interface Piece {
	words: string;
	flags: Flags;
}

const {
	latent,
	invisible,
	clipped,
	never,
	struck,
	note,
	reading,
	quoteMark,
	main,
	aside,
	opened,
	between,
} = flags;
/** What keeps a piece from being seen. */
export const unseen: Flags = latent | invisible | clipped | never | struck | opened;
const apart = note | reading | quoteMark;
/** Maximum number of pieces in the mark of a note. */
const mostOfMark = 24;
/** How many characters before a mark to look at. */
const longestBefore = 24;

/** Collects the pieces of a page, in order, and makes its views. */
export function pieceCollector() {
	const pieces: Piece[] = [];
	let length = 0;
	let isAnew = true;
	/** The flags of all pieces together. */
	let all: Flags = 0;

	function view(unwanted: Flags): string {
		// An array of parts, because looking at the end of one long text would copy all of it each time.
		const parts: string[] = [];
		let isAfterNote = false;
		for (const { words, flags: own } of pieces) {
			if ((own & unwanted) !== 0) {
				isAfterNote ||= (own & note) !== 0;
				continue;
			}
			const before = isAfterNote ? (parts.pop() ?? '') : '';
			if (isAfterNote) parts.push(...aroundMark(before, words));
			else parts.push(words);
			isAfterNote = false;
		}
		return parts.join('');
	}

	function viewWith(wanted: Flags): string {
		return (all & wanted) === 0 ? '' : view((unseen & ~wanted) | apart);
	}

	return {
		count: () => pieces.length,
		/** Length of `text` so far, in characters. */
		shownLength: () => length,
		/** Starts a new piece, so that it can have its own flags. */
		startAnew() {
			isAnew = true;
		},
		add(words: string, own: Flags) {
			all |= own;
			if ((own & unseen) === 0) length += words.length;
			const last = pieces.at(-1);
			if (last?.flags === own && !isAnew) last.words += words;
			else pieces.push({ words, flags: own });
			isAnew = false;
		},
		/**
		 * The text seen since a piece, and the end of the text seen before it; `undefined` if it is too
		 * long for a mark.
		 */
		since(start: number): { text: string; before: string } | undefined {
			if (pieces.length - start > mostOfMark) return undefined;
			let before = '';
			for (let at = start - 1; at >= Math.max(0, start - mostOfMark); at--) {
				const piece = pieces[at];
				if (!piece || (piece.flags & (unseen | apart)) !== 0) continue;
				before = piece.words.slice(-longestBefore) + before;
				if (before.length >= longestBefore) break;
			}
			const own = pieces.slice(start).filter((piece) => (piece.flags & unseen) === 0);
			return {
				text: own
					.map(({ words }) => words)
					.join('')
					.normalize('NFKC'),
				before,
			};
		},
		flagSince(start: number, flag: Flags) {
			for (const piece of pieces.slice(start)) piece.flags |= flag;
		},
		views(): PageViews {
			return {
				text: view(unseen),
				main: mainOf(pieces),
				get proper() {
					return textOf(pieces, isProper);
				},
				get plain() {
					return withoutTypedMarks(view(unseen | apart));
				},
				get withoutBetween() {
					return (all & between) === 0 ? '' : view(unseen | apart | between);
				},
				get withStruck() {
					return viewWith(struck);
				},
				get withOpened() {
					return viewWith(opened);
				},
				get withLatent() {
					return viewWith(latent | invisible | opened);
				},
				get withClipped() {
					return viewWith(clipped);
				},
				get hidden() {
					return textOf(pieces, (own) => (own & (latent | invisible | never | opened)) !== 0);
				},
			};
		},
	};
}

/** The text around the mark of a note, without brackets that contained only the mark. */
function aroundMark(before: string, after: string): [string, string] {
	const opened = /\s?[[(]\s?$/.exec(before.slice(-3))?.[0];
	const closed = /^\s?[\])]/.exec(after)?.[0];
	if (opened === undefined || closed === undefined) return [before, after];
	return [before.slice(0, before.length - opened.length), after.slice(closed.length)];
}

function isProper(own: Flags): boolean {
	return (own & (unseen | aside)) === 0;
}

function mainOf(pieces: readonly Piece[]): string {
	const inMain = textOf(pieces, (own) => (own & (unseen | main)) === main);
	return inMain.trim() === '' ? textOf(pieces, isProper) : inMain;
}

function textOf(pieces: readonly Piece[], isWanted: (own: Flags) => boolean): string {
	let text = '';
	for (const piece of pieces) if (isWanted(piece.flags)) text += piece.words;
	return text;
}
