import type { Heading, Node } from 'mdast';
import { proseEntriesOf } from '../../content/content.ts';
import { findNodesIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

export const headingLevel: Rule = {
	name: 'heading-level',
	severity: 'error',
	about: 'Headings begin at `##` under the title of the frontmatter, and no level is skipped.',
	why: 'The contents of a page and the jumps of a screen reader are made of the levels; where one is skipped, a part seems to be missing.',
	find: ({ content }) =>
		proseEntriesOf(content).flatMap((entry) => {
			let above = 1;
			return findNodesIn(entry, isHeading).flatMap(({ node, place }) => {
				const allowed = above + 1;
				above = node.depth;
				if (node.depth > 1 && node.depth <= allowed) return [];
				return [
					{
						place,
						message:
							node.depth === 1
								? 'The first level belongs to the title of the frontmatter.'
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
