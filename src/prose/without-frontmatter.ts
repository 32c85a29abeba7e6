/** Frontmatter at the start of a file: after a byte order mark and empty lines, if there are any. */
const frontmatter = /^\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?=\r?\n|$)/;

/** A prose without its frontmatter. Every line stays where it was, so that places in it still hold. */
export function withoutFrontmatter(text: string): string {
	return text.replace(frontmatter, (block) => block.replace(/[^\n]/g, ''));
}

/**
 * A Vite plugin that takes the frontmatter off MDX before Astro compiles it: the content is read in
 * one place alone, and Astro's own reader of YAML differs from it.
 */
export function frontmatterOff() {
	return {
		name: 'three-points:frontmatter-off',
		enforce: 'pre' as const,
		transform: {
			filter: { id: /\/content\/[^?]*\.mdx(?:\?|$)/ },
			handler: (code: string) => ({ code: withoutFrontmatter(code), map: null }),
		},
	};
}
