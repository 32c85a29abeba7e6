import type { PageHead } from './page-head.ts';
import { isNode, type LinkedNode } from './linked-node.ts';

/** Maximum depth of things within things. */
const deepest = 12;
/**
 * Maximum depth to which references by `@id` are filled in, because two things may refer to each
 * other.
 */
const deepestFilled = 3;
/** Maximum number of values to look at. */
const most = 2000;

/**
 * The things that a page describes in JSON-LD 1.1: single, in lists, in `@graph`, and as
 * `mainEntity` or `mainEntityOfPage`. A thing that is only a reference by `@id` is filled in from
 * its description.
 */
export function jsonLdNodes({ $ }: PageHead): LinkedNode[] {
	const roots = $('script[type^="application/ld+json" i]')
		.toArray()
		.flatMap((element) => parsed($(element).text()) ?? []);
	const described = new Map<string, LinkedNode>();
	let seen = 0;
	const index = (value: unknown, depth: number): void => {
		if (depth > deepest || ++seen > most) return;
		if (Array.isArray(value)) for (const one of value) index(one, depth + 1);
		if (!isNode(value)) return;
		const id = value['@id'];
		if (typeof id === 'string' && size(value) > size(described.get(id))) described.set(id, value);
		for (const one of Object.values(value)) index(one, depth + 1);
	};
	index(roots, 0);
	const fill = (value: unknown, depth: number): unknown => {
		if (depth > deepestFilled) return value;
		if (Array.isArray(value)) return value.map((one) => fill(one, depth + 1));
		if (!isNode(value)) return value;
		const id = value['@id'];
		const whole = typeof id === 'string' && size(value) === 1 ? described.get(id) : undefined;
		return filled(whole ?? value, depth + 1);
	};
	const filled = (node: LinkedNode, depth = 0): LinkedNode =>
		Object.fromEntries(Object.entries(node).map(([name, value]) => [name, fill(value, depth)]));
	return topNodes(roots, 0).map((node) => filled(node));
}

/** Things that are not a property of another thing. */
function topNodes(value: unknown, depth: number): LinkedNode[] {
	if (depth > deepest) return [];
	if (Array.isArray(value)) return value.flatMap((one) => topNodes(one, depth + 1));
	if (!isNode(value)) return [];
	const own = '@type' in value ? [value] : [];
	const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage];
	return [...own, ...inner.flatMap((one) => topNodes(one, depth + 1))];
}

function size(node: LinkedNode | undefined): number {
	return node ? Object.keys(node).length : 0;
}

/**
 * Parses JSON as pages write it: in a comment, with raw line breaks in strings, with an extra comma.
 */
function parsed(text: string): unknown {
	const bare = text
		.replaceAll(/<!--|-->|<!\[CDATA\[|\]\]>/g, '')
		.replace(/^[\s/*]+(?=[[{])/, '')
		.replace(/[\s/*;]{1,100}$/, '');
	const still = bare.replaceAll(/\p{Cc}/gu, ' ');
	for (const attempt of [bare, still, still.replaceAll(/,(?= {0,100}[\]}])/g, '')]) {
		try {
			return JSON.parse(attempt) as unknown;
		} catch {
			// The next attempt is less strict.
		}
	}
	return undefined;
}
