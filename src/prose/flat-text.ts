import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { nomarkReasonOf } from './nomark.ts';
import { parseMarkAddress } from './placements.ts';

/** The start and end of a stretch of text. */
export type Span = [from: number, to: number];

/** The text of a paragraph, and the places of marks and words in it. */
export interface FlatText {
	text: string;
	/** Where the marks of claims are. */
	marks: Span[];
	/** Where the words exempt from marks are. */
	exempt: Span[];
	/** Where in the file each stretch of words begins. */
	stretches: { from: number; at: Point }[];
}

/** Lays the words of a paragraph end to end. */
export function flatten(children: readonly PhrasingContent[]): FlatText {
	const flat: FlatText = { text: '', marks: [], exempt: [], stretches: [] };
	add(children);
	return flat;

	function add(nodes: readonly PhrasingContent[]): void {
		for (const node of nodes) {
			if (node.type === 'mdxTextExpression') continue;
			const from = flat.text.length;
			if ('children' in node) {
				add(node.children);
			} else {
				if (node.position) flat.stretches.push({ from, at: node.position.start });
				flat.text += toString(node);
			}
			if (node.type !== 'link') continue;
			const span: Span = [from, flat.text.length];
			if (parseMarkAddress(node.url)?.scheme === 'claim') flat.marks.push(span);
			if (nomarkReasonOf(node.url) !== undefined) flat.exempt.push(span);
		}
	}
}

/** Whether one of the spans shares a character with a stretch of the text. */
export function touches(spans: readonly Span[], from: number, to: number): boolean {
	return spans.some(([start, end]) => start < to && end > from);
}
