import { headingId } from '../routes/anchors.ts';
import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A stretch of prose between two headings. */
export interface Chunk {
	/** The heading above it; absent before the first heading. */
	heading?: { text: string; slug: string; id: string };
	text: string;
}

/**
 * Cuts prose at its headings.
 *
 * @param prefix - What the ids of the headings begin with: the name of the file.
 */
export function chunkProse(prose: Root, prefix: string): Chunk[] {
	const slugger = new GithubSlugger();
	const chunks: Chunk[] = [{ text: '' }];
	for (const node of prose.children) {
		if (node.type === 'yaml') continue;
		if (node.type === 'heading') {
			const text = toString(node);
			const slug = slugger.slug(text);
			chunks.push({ heading: { text, slug, id: headingId(prefix, slug) }, text: '' });
			continue;
		}
		const chunk = chunks.at(-1);
		if (chunk) chunk.text = `${chunk.text} ${textOf(node)}`.trim();
	}
	return chunks.filter(({ heading, text }) => heading ?? text);
}

/** The words of a block, with spaces between its paragraphs. */
function textOf(node: Root['children'][number]): string {
	return 'children' in node && node.type !== 'paragraph'
		? node.children.map((child) => textOf(child as Root['children'][number])).join(' ')
		: toString(node);
}
