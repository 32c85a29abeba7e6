import { currentPlace, holder, restore, type Kept } from './place.ts';

/**
 * Shows the same lines again when a reader reloads a page of an article, or comes back to one that
 * the browser did not keep. Browsers remember how many pixels were above the window. Much of that is
 * not laid out when the page has just loaded, so other lines are at that height.
 */

/** The name under which the place of this visit is kept. Without a name, browsers restore places their way. */
function visit(): string | undefined {
	const key = 'navigation' in window ? navigation.currentEntry?.key : undefined;
	return key === undefined ? undefined : `place ${key}`;
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

// Pages of other kinds are short, and the search restores its own results.
if (document.body.dataset.doubt !== undefined) {
	const kept = keptPlace();
	if (kept) {
		// Until the page has loaded, the browser would scroll to where those lines are not.
		history.scrollRestoration = 'manual';
		const again = holder(kept, () => (history.scrollRestoration = 'auto'));
		restore(kept);
		// By then, a filter has hidden what it hides.
		addEventListener('pageshow', again, { once: true });
	}
	// A phone may discard a page that is hidden, without another word.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden') keep();
	});
}
