/** A value that the browser remembers; `undefined` if its settings forbid storage. */
export function remembered(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/**
 * Remembers a choice; if the browser's settings forbid it, the choice lasts as long as the page.
 */
export function remember(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Only the memory of the choice is lost.
	}
}

/**
 * Shows a remembered value again when a reader has changed it in another tab, or on a page from
 * which they come back to this one.
 */
export function keepCurrent(name: string, show: (value: string) => void): void {
	const again = () => {
		const value = remembered(name);
		if (value !== undefined) show(value);
	};
	addEventListener('storage', again);
	addEventListener('pageshow', again);
}
