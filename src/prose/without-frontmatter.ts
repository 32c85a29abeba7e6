/**
 * Frontmatter at the start of a file: after a byte order mark and empty lines, if there are any.
 * The first group is everything above its fields, the second is the fields.
 */
export const frontmatterPattern =
	/^(\ufeff?(?:[ \t]*\r?\n)*---[ \t]*\r?\n)((?:[^\n]*\n)*?)---[ \t]*(?=\r?\n|$)/;

/** Prose without its frontmatter. Every character keeps its place, so places in it stay right. */
export function withoutFrontmatter(text: string): string {
	return text.replace(frontmatterPattern, (block) => block.replace(/[^\n]/g, ' '));
}

/**
 * A Vite plugin that removes the frontmatter from MDX before Astro compiles it. The content is read
 * in one place only, and Astro's own YAML reader differs.
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
