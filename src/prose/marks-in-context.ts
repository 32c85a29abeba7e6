import type { Root } from 'mdast';
import { flatten } from './flat-text.ts';
import { walk } from './walk.ts';

/** The text before and after a mark in its paragraph. */
export interface MarkContext {
	before: string;
	after: string;
}

/** How many characters on either side distinguish a place from others with the same words. */
const reach = 40;

/** The text around each mark of a claim in prose, in reading order. The first of them is mark 1. */
export function marksInContext(prose: Root): MarkContext[] {
	const contexts: MarkContext[] = [];
	walk(prose, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
		const { text, marks } = flatten(node.children);
		for (const [from, to] of marks) {
			contexts.push({
				before: text.slice(Math.max(0, from - reach), from),
				after: text.slice(to, to + reach),
			});
		}
	});
	return contexts;
}
