import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import { walk } from './walk.ts';

/** The schemes that a mark in prose may have, each followed by a key. */
export const markSchemes = ['claim', 'term', 'person'] as const;
export type MarkScheme = (typeof markSchemes)[number];

/** A link in prose that shows a claim, a term or a person. */
export interface Mark {
	type: 'mark';
	scheme: MarkScheme;
	/** The keys it names: one or more claims, one term, or one person. */
	keys: string[];
	/** The marked words. */
	text: string;
	/** Which mark of its scheme in the file, from 1. */
	ordinal: number;
	at: Point;
}

/** A component placed in prose: `<Chart of="trade" />`. */
export interface Block {
	type: 'block';
	name: string;
	/**
	 * Attributes with plain values; `undefined` for an attribute without a value or with an
	 * expression.
	 */
	attributes: Record<string, string | undefined>;
	at: Point;
}

/** What prose shows of the records. */
export type Placement = Mark | Block;

/** Reads the address of a mark, `claim:a+b`; `undefined` for any other address. */
export function parseMarkAddress(url: string): { scheme: MarkScheme; keys: string[] } | undefined {
	const [, name, rest] = /^([a-z]+):(.*)$/.exec(url) ?? [];
	const scheme = markSchemes.find((known) => known === name);
	if (!scheme || rest === undefined) return undefined;
	return { scheme, keys: scheme === 'claim' ? rest.split('+') : [rest] };
}

/** All marks and components in prose, in reading order. */
export function findPlacements(prose: Root): Placement[] {
	const placements: Placement[] = [];
	const counts: Record<MarkScheme, number> = { claim: 0, term: 0, person: 0 };
	walk(prose, (node) => {
		const at = node.position?.start ?? { line: 1, column: 1 };
		if (node.type === 'link') {
			const address = parseMarkAddress(node.url);
			if (!address) return;
			counts[address.scheme] += 1;
			const ordinal = counts[address.scheme];
			placements.push({ type: 'mark', ...address, text: toString(node), ordinal, at });
		} else if (isComponent(node)) {
			placements.push({
				type: 'block',
				name: node.name ?? '',
				attributes: attributesOf(node),
				at,
			});
		}
	});
	return placements;
}

function isComponent(node: { type: string }): node is MdxJsxFlowElement | MdxJsxTextElement {
	return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributesOf(
	node: MdxJsxFlowElement | MdxJsxTextElement,
): Record<string, string | undefined> {
	return Object.fromEntries(
		node.attributes.flatMap((attribute) =>
			attribute.type === 'mdxJsxAttribute'
				? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : undefined]]
				: [],
		),
	);
}
