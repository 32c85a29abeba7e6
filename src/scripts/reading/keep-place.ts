/**
 * Shows the same lines again when a reader reloads a page of an article, or comes back to one that
 * the browser did not keep. Browsers remember how many pixels were above the window. Much of that is
 * not laid out when the page has just loaded, so other lines are at that height.
 */

/** A place that has an id, and where it was: pixels from the top of the window. */
interface Kept {
	id: string;
	top: number;
}

/** The name under which the place of this visit is kept. Without a name, browsers restore places their way. */
function visit(): string | undefined {
	const key = 'navigation' in window ? navigation.currentEntry?.key : undefined;
	return key === undefined ? undefined : `place ${key}`;
}

/**
 * The first place in the upper half of the window, or the last one above it: of columns, the first
 * is read first. To ask where others are would lay them out, and what is folded will be folded again.
 */
function currentPlace(): Kept | undefined {
	const places = [...document.querySelectorAll('main :is(a, h2)[id]:not(details *)')]
		.filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
		.map((element) => ({ id: element.id, top: element.getBoundingClientRect().top }));
	return (
		places.find(({ top }) => top >= 0 && top < innerHeight / 2) ??
		places.findLast(({ top }) => top < 0)
	);
}

function keep(): void {
	const name = visit();
	const place = currentPlace();
	if (name === undefined || !place) return;
	try {
		sessionStorage.setItem(name, JSON.stringify(place));
	} catch {
		// The browser's settings forbid it.
	}
}

function keptPlace(): Kept | undefined {
	const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	const name = visit();
	if (name === undefined || !/reload|back_forward/.test(arrival?.type ?? '')) return undefined;
	try {
		return (JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null) ?? undefined;
	} catch {
		return undefined;
	}
}

function restore({ id, top }: Kept): void {
	const place = document.getElementById(id);
	if (!place?.checkVisibility()) return;
	const distance = () => place.getBoundingClientRect().top - top;
	if (Math.abs(distance()) < 1) return;
	place.scrollIntoView({ behavior: 'instant' });
	scrollBy({ top: distance(), behavior: 'instant' });
}

// Pages of other kinds are short, and the search restores its own results.
if (document.body.dataset.doubt !== undefined) {
	const kept = keptPlace();
	if (kept) {
		// Until the page has loaded, the browser would scroll to where those lines are not.
		history.scrollRestoration = 'manual';
		let isMoved = false;
		for (const act of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
			addEventListener(act, () => (isMoved = true), { once: true, passive: true });
		}
		restore(kept);
		// By then, a filter has hidden what it hides. What has come near is laid out in the next frames.
		let frames = 10;
		const again = () => {
			if (!isMoved) restore(kept);
			frames -= 1;
			if (frames > 0 && !isMoved) requestAnimationFrame(again);
			else history.scrollRestoration = 'auto';
		};
		addEventListener('pageshow', again, { once: true });
	}
	// A phone may discard a page that is hidden, without another word.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') keep();
	});
}
