/**
 * Frontmatter at the start of a file: after a byte order mark and empty lines, if there are any. The
 * first group is what stands above its fields, the second the fields.
 */
export const frontmatterPattern =
	/^(\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*(?=\r?\n|$)/;

/** A prose without its frontmatter. Every letter stays where it was, so that places in it still hold. */
export function withoutFrontmatter(text: string): string {
	return text.replace(frontmatterPattern, (block) => block.replace(/[^\n]/g, ' '));
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
