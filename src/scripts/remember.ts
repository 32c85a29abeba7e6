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
