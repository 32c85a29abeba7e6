/** What the browser of this reader keeps; nothing, where they do not let it. */
export function remembered(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a choice; where the reader does not let the browser, it lasts as long as the page. */
export function remember(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// Nothing is lost but the memory of it.
	}
}
