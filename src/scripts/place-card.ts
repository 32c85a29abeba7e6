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
/** Up to this width the card is a sheet at the bottom of the window. */
const narrow = 640;

/**
 * Places a card so it does not cover its mark or leave the window: in the margin next to the text,
 * as a sheet at the bottom, or above or below the mark, wherever there is more room. What does not
 * fit scrolls within the card.
 */
export function placeCard(mark: HTMLElement, card: HTMLElement): void {
	const { style } = card;
	const lines = [...mark.getClientRects()];
	const top = Math.min(...lines.map((line) => line.top));
	const bottom = Math.max(...lines.map((line) => line.bottom));
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const set = (name: string, pixels: number) => {
		style.setProperty(name, `${String(Math.round(pixels))}px`);
	};
	for (const name of ['top', 'bottom', 'left', 'width', 'max-height']) style.removeProperty(name);
	card.dataset.place = 'text';

	if (width <= narrow) {
		card.dataset.place = 'sheet';
		// Keeps the mark visible above the sheet: if the sheet would cover the mark, the page
		// scrolls.
		const room = height - gap;
		const sheet = Math.min(height * 0.6, room - (bottom - top) - gap);
		if (bottom + gap > height - Math.min(card.offsetHeight, sheet)) {
			scrollBy({ top: Math.max(0, top - gap * 8), behavior: 'instant' });
		}
		const after = Math.max(...[...mark.getClientRects()].map((line) => line.bottom));
		set('max-height', Math.max(height - after - gap, height * 0.3));
		return;
	}
	const edge = mark
		.closest('.prose, .verdict, .points, .legend, section, main')
		?.getBoundingClientRect();
	const { left: start = 0, right = 0 } = edge ?? {};
	if (width >= wide && width - right - 3 * gap >= margin.least) {
		card.dataset.place = 'margin';
		set('left', right + 2 * gap);
		set('width', Math.min(margin.most, width - right - 4 * gap));
		const first = belowNotes(top, height);
		set('max-height', height - first - gap);
		set('top', Math.max(first, Math.min(top - gap, height - card.offsetHeight - gap)));
		return;
	}
	// As wide as the text: a narrower card is taller, so it covers a part of more lines.
	set('width', Math.min(broad, right - start + 4 * gap, width - 2 * gap));
	const above = top - 2 * gap;
	const below = height - bottom - 2 * gap;
	const isBelow = below >= Math.min(card.offsetHeight, above);
	set('max-height', Math.max(isBelow ? below : above, 0));
	const { left } = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
	const last = Math.min(right + 2 * gap, width - gap) - card.offsetWidth;
	set('left', Math.max(gap, Math.min(left - 2 * gap, last)));
	set('top', isBelow ? bottom + gap : top - gap - card.offsetHeight);
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
