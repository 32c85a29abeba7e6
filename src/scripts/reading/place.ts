/**
 * A place of a page that has an id, and where it is: pixels from the top of the window. How many
 * pixels are above the window says less: much of that may not be laid out, and is then taken to be
 * higher or lower than it is.
 */
export interface Kept {
	id: string;
	top: number;
}

/**
 * The first place in the upper half of the window, or the last one above it: of columns, the first
 * is read first. To ask where others are would lay them out, and what is folded will be folded again.
 */
export function currentPlace(): Kept | undefined {
	const places = [...document.querySelectorAll('main :is(a, h2)[id]:not(details *)')]
		.filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
		.map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }));
	return (
		places.find(({ top }) => top >= 0 && top < innerHeight / 2) ??
		places.findLast(({ top }) => top < 0)
	);
}

/** Shows a place where it was. */
export function restore({ id, top }: Kept): void {
	const place = document.getElementById(id);
	if (!place?.checkVisibility()) return;
	const distance = () => place.getBoundingClientRect().top - top;
	if (Math.abs(distance()) < 1) return;
	place.scrollIntoView({ behavior: 'instant' });
	scrollBy({ top: distance(), behavior: 'instant' });
}

/**
 * Returns a function that shows a place where it was for some frames, because what has come near is
 * laid out in the next ones, unless the reader moves first.
 */
export function holder(kept: Kept, whenDone?: () => void): () => void {
	let isMoved = false;
	for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
		addEventListener(act, () => (isMoved = true), { once: true, passive: true });
	}
	let frames = 10;
	const again = () => {
		if (!isMoved) restore(kept);
		frames -= 1;
		if (frames > 0 && !isMoved) requestAnimationFrame(again);
		else whenDone?.();
	};
	return again;
}
