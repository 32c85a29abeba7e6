import type { Heading, Node } from 'mdast';
import { proseEntriesOf } from '../../content/content.ts';
import { findNodesIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const headingLevel: Rule = {
	name: 'heading-level',
	severity: 'error',
	about:
		'Headings start at `##`, below the title in the frontmatter, no level is skipped, and every heading has words.',
	why: 'The table of contents and the navigation of screen readers use the heading levels. A skipped level looks like a missing part.',
	find: ({ content }) =>
		proseEntriesOf(content).flatMap((entry) => {
			let above = 1;
			return findNodesIn(entry, isHeading).flatMap(({ node, place }) => {
				const allowed = above + 1;
				above = node.depth;
				if (node.depth > 1 && node.children.length === 0) {
					return [
						{
							place,
							message: 'This heading has no words.',
							hint: `Write them after \`${'#'.repeat(node.depth)}\`, or remove the line.`,
						},
					];
				}
				if (node.depth > 1 && node.depth <= allowed) return [];
				return [
					{
						place,
						message:
							node.depth === 1
								? 'The first heading level is reserved for the title in the frontmatter.'
								: `A heading of level ${String(node.depth)} follows one of level ${String(allowed - 1)}.`,
						hint: `Write \`${'#'.repeat(node.depth === 1 ? 2 : allowed)}\`.`,
					},
				];
			});
		}),
};

function isHeading(node: Node): node is Heading {
	return node.type === 'heading';
}
