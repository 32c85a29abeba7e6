/** Pixels between a card and what it must not touch. */
const gap = 8;
/** The least width of a margin that a card fits in, and the card's greatest width there. */
const margin = { least: 260, most: 400 };
/** The greatest width of a card above or below its mark. */
const broad = 700;
/** The width of the window from which there is such a margin. */
const wide = 1200;
/** The least share of the window that notes above must leave to a card in the margin. */
const leastShare = 0.45;
/** Up to this width, or height, the card is a sheet at the bottom of the window. */
const narrow = 640;
const low = 480;

/** Where a mark is, in pixels from the top left of the window, and what is around it. */
export interface Surroundings {
	/** The first line of the mark. */
	left: number;
	top: number;
	/** The end of its last line. */
	bottom: number;
	/** The block of text that the mark is in. */
	text: { left: number; right: number };
	/** Where a card in the margin may begin. */
	first: number;
	/** The size of the window. */
	width: number;
	height: number;
	/** The height that is left above the line that says what is switched off. */
	free: number;
}

/**
 * Reads where a mark is. This is best done before the page is changed: reading after a change makes
 * the browser lay out the page at once.
 */
export function surroundingsOf(mark: HTMLElement): Surroundings {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const free = height - heightOfLine();
	const lines = [...mark.getClientRects()];
	const top = Math.min(...lines.map((line) => line.top));
	const text = mark
		.closest('.prose, .verdict, .points, .legend, section, main')
		?.getBoundingClientRect();
	return {
		left: (lines[0] ?? mark.getBoundingClientRect()).left,
		top,
		bottom: bottomOf(mark),
		text: { left: text?.left ?? 0, right: text?.right ?? 0 },
		first: width >= wide ? belowNotes(top, free) : gap,
		width,
		height,
		free,
	};
}

/** How much of the window the line that says what is switched off takes, if it stays at the bottom. */
function heightOfLine(): number {
	const line = document.querySelector('.doubt-line');
	const stays = line && getComputedStyle(line).position === 'fixed';
	return stays ? line.getBoundingClientRect().height : 0;
}

const bottomOf = (mark: HTMLElement) =>
	Math.max(...[...mark.getClientRects()].map((line) => line.bottom));

/**
 * Places a card so it does not cover its mark or leave the window: in the margin next to the text,
 * as a sheet at the bottom, or above or below the mark, wherever there is more room. It leaves the
 * line free that says what is switched off. What does not fit scrolls within the card. Its height is
 * read once.
 */
export function placeCard(mark: HTMLElement, card: HTMLElement, around: Surroundings): void {
	const { left, top, bottom, text, first, width, height, free } = around;
	const put = (place: string, pixels: Record<string, number | undefined>) => {
		card.dataset.place = place;
		for (const name of ['top', 'bottom', 'left', 'width', 'max-height']) {
			const value = pixels[name];
			card.style.setProperty(name, value === undefined ? '' : `${String(Math.round(value))}px`);
		}
	};

	if (width <= narrow || (height <= low && width < wide)) {
		const onLine = { bottom: Math.ceil(height - free) };
		put('sheet', onLine);
		// Keeps the mark visible above the sheet: if the sheet would cover the mark, the page
		// scrolls.
		const sheet = Math.min(free * 0.6, free - (bottom - top) - 2 * gap);
		if (bottom + gap > free - Math.min(card.offsetHeight, sheet)) {
			scrollBy({ top: Math.max(0, top - gap * 8), behavior: 'instant' });
		}
		put('sheet', {
			...onLine,
			'max-height': Math.max(free - bottomOf(mark) - gap, free * 0.3),
		});
		return;
	}
	if (width >= wide && width - text.right - 3 * gap >= margin.least) {
		const size = {
			left: text.right + 2 * gap,
			width: Math.min(margin.most, width - text.right - 4 * gap),
			'max-height': free - first - gap,
		};
		put('margin', size);
		const last = free - card.offsetHeight - gap;
		put('margin', { ...size, top: Math.max(first, Math.min(top - gap, last)) });
		return;
	}
	// As wide as the text: a narrower card is taller, so it covers a part of more lines.
	const size = { width: Math.min(broad, text.right - text.left + 4 * gap, width - 2 * gap) };
	put('text', size);
	const above = top - 2 * gap;
	const below = free - bottom - 2 * gap;
	const { offsetHeight: whole, offsetWidth } = card;
	const isBelow = below >= Math.min(whole, above);
	const most = Math.max(isBelow ? below : above, 0);
	const last = Math.min(text.right + 2 * gap, width - gap) - offsetWidth;
	put('text', {
		...size,
		'max-height': most,
		left: Math.max(gap, Math.min(left - 2 * gap, last)),
		top: isBelow ? bottom + gap : top - gap - Math.min(whole, most),
	});
}

/**
 * Where a card in the margin may begin: below the notes for earlier text, unless that leaves too
 * little of the window.
 *
 * @param top - Where the card's mark begins.
 */
function belowNotes(top: number, height: number): number {
	const ends = [...document.querySelectorAll('.notes')]
		.map((note) => note.getBoundingClientRect())
		.filter((note) => note.height > 0 && note.top < top && note.bottom > 0)
		.map(({ bottom }) => bottom + gap);
	const first = Math.max(gap, ...ends);
	return height - first < height * leastShare ? gap : first;
}
