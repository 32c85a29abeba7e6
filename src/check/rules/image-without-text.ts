import type { Image, Node } from 'mdast';
import { findNodes } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

export const imageWithoutText: Rule = {
	name: 'image-without-text',
	severity: 'error',
	about: 'Every image has a text alternative.',
	why: 'People who cannot see the image read or hear this text instead.',
	find: ({ content }) =>
		findNodes(content, isBareImage).map(({ node, place }) => ({
			place,
			message: `The image \`${node.url}\` has no text alternative.`,
			hint: 'Describe between the brackets what it shows: `![what it shows](file)`.',
		})),
};

function isBareImage(node: Node): node is Image {
	return node.type === 'image' && !(node as Image).alt?.trim();
}
