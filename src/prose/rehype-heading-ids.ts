import { headingId } from '../routes/anchors.ts';
import GithubSlugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Puts the headings of a section one level below its title, and prefixes their ids with the name of
 * the file, so that all sections can be on one page.
 */
export function rehypeHeadingIds() {
	return (tree: Root, file: VFile): void => {
		const slugger = new GithubSlugger();
		const prefix = file.stem ?? '';
		visit(tree, 'element', (element: Element) => {
			const level = Number(/^h([1-5])$/.exec(element.tagName)?.[1]);
			if (!level) return;
			element.tagName = `h${String(level + 1)}`;
			element.properties.id = headingId(prefix, slugger.slug(toString(element)));
		});
	};
}
