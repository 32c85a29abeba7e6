/**
 * Opens folded parts and scrolls through the page once, so that content loaded on demand appears.
 * Runs in the page.
 */
export async function revealContent(): Promise<void> {
	const wait = (milliseconds: number) =>
		new Promise((resolve) => setTimeout(resolve, milliseconds));
	// Scroll listeners run when the next animation frame is drawn. On a busy machine that may be later
	// than the wait, and a frame out of view draws none, so the waits have a limit together.
	let patience = 3000;
	const drawn = async (atLeast: number) => {
		const start = performance.now();
		await Promise.race([new Promise(requestAnimationFrame), wait(patience)]);
		patience = Math.max(0, patience - Math.max(0, performance.now() - start - atLeast));
		await wait(Math.max(0, atLeast - (performance.now() - start)));
	};
	const open = (root: Document | ShadowRoot) => {
		for (const details of root.querySelectorAll('details')) {
			// Elements with the same name close each other.
			details.removeAttribute('name');
			details.open = true;
		}
		for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) open(shadowRoot);
	};
	open(document);
	const scrollers = [document.scrollingElement, ...document.querySelectorAll('*')].filter(
		(element): element is Element => {
			if (!element) return false;
			const { scrollHeight, clientHeight } = element;
			if (element === document.scrollingElement) return scrollHeight > window.innerHeight;
			if (clientHeight < window.innerHeight / 2 || scrollHeight <= clientHeight) return false;
			return /auto|scroll/.test(getComputedStyle(element).overflowY);
		},
	);
	for (const scroller of scrollers.slice(0, 3)) {
		// Endless lists grow as they are scrolled, so scroll only to their first length, and at most
		// this far.
		const end = Math.min(scroller.scrollHeight, 60 * window.innerHeight);
		for (let top = 0; top < end; top += window.innerHeight) {
			scroller.scrollTop = top;
			await drawn(30);
		}
		scroller.scrollTop = end;
		await drawn(60);
		scroller.scrollTop = 0;
	}
}
