const narrow = new Set([...'iljtfrI.,:;’‘“”\'"()·| ']);
const wide = new Set([...'mwMWOQGDHNK–—%&']);

/** About how wide words are set in the page's serif, in em; rather too wide than too narrow. */
export function textWidth(text: string): number {
	return [...text].reduce((sum, letter) => {
		if (narrow.has(letter)) return sum + 0.33;
		if (wide.has(letter)) return sum + 0.78;
		return sum + (letter >= 'A' && letter <= 'Z' ? 0.62 : 0.53);
	}, 0);
}

/** The narrowest picture, in em of its own letters: what a screen of 320 px leaves. */
export const narrowest = 23;
