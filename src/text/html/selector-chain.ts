import { answerOf, type Compound, compoundOf, type Element } from './compound-selector.ts';
import { withJoints } from './selector-parts.ts';

/** Something that must be around an element: the part of a selector before its last compound. */
interface Outer {
	/** A bit of its own. */
	bit: bigint;
	element: Compound;
	/** What must be around it in its turn. */
	outer: Outer | undefined;
	isParent: boolean;
}

/** What a selector asks of an element and of those around it. */
export interface Chain {
	element: Compound;
	outer: Outer | undefined;
	/** Whether `outer` must be the parent. */
	isParent: boolean;
}

/** Which outer parts of selectors an element is, and which ones it is or is in. */
export interface Within {
	here: bigint;
	inside: bigint;
}

/** Around the whole page. */
export const nowhere: Within = { here: 0n, inside: 0n };

/** Maximum number of different outer parts; others are taken for a condition. */
const most = 1000;
/** Maximum number of compounds in a selector. */
const longest = 12;
/** Maximum number of compounds in all outer parts, with those in `:is` and `:not`. */
const mostCompounds = 4000;

/** The outer parts of selectors, each known by its text and its shadow tree. */
export interface Outers {
	/**
	 * Reads a selector whose compounds are joined by spaces and `>`; `undefined` if it is another.
	 *
	 * @param selector - It, `withoutEscapes`.
	 * @param inTree - Makes a key in the shadow tree of the style sheet.
	 */
	chainOf(selector: string, inTree: (key: string) => string): Chain | undefined;
	/** Finds which of them an element is. @param keys - Keys for it, made by `inTree`. */
	withinOf(element: Element, keys: readonly string[], around: Within): Within;
	/** Compounds in them. */
	compounds(): Compound[];
}

/** How many compounds may still be compared with elements, in a whole page. */
export interface Work {
	left: number;
}

/** Begins a list of outer parts. */
export function outerParts(work: Work): Outers {
	const known = new Map<string, Outer>();
	const byKey = new Map<string, Outer[]>();
	let compounds = 0;
	const partOf = (
		text: string,
		{ element, outer, isParent }: Chain,
		inTree: (key: string) => string,
	): Outer | undefined => {
		const name = inTree(text);
		const before = known.get(name);
		compounds += before ? 0 : element.size;
		if (before || known.size >= most || compounds > mostCompounds) return before;
		const made = { bit: 1n << BigInt(known.size), element, outer, isParent };
		known.set(name, made);
		for (const key of element.keys.map(inTree)) {
			const others = byKey.get(key);
			if (others) others.push(made);
			else byKey.set(key, [made]);
		}
		return made;
	};
	return {
		chainOf(selector, inTree) {
			const parts = withJoints(selector);
			if (parts.length > 2 * longest) return undefined;
			let chain: Chain | undefined;
			for (let at = 0; at < parts.length; at += 2) {
				const { compound: element, isWhole } = compoundOf(parts[at] ?? '');
				const joint = parts[at - 1]?.trim() ?? '';
				if (!element || !isWhole || !/^>?$/.test(joint)) return undefined;
				const outer = chain && partOf(parts.slice(0, at - 1).join(''), chain, inTree);
				if (chain && !outer) return undefined;
				chain = { element, outer, isParent: joint === '>' };
			}
			return chain;
		},
		withinOf(element, keys, around) {
			if (known.size === 0) return nowhere;
			let here = 0n;
			for (const key of keys) {
				for (const part of byKey.get(key) ?? []) {
					work.left -= part.element.size;
					if (answerOf(part.element, element) === 'yes' && isAround(part, around)) here |= part.bit;
				}
			}
			return { here, inside: around.inside | here };
		},
		compounds: () => [...known.values()].map((part) => part.element),
	};
}

/** Whether what must be around an element is there. */
export function isAround({ outer, isParent }: Omit<Chain, 'element'>, around: Within): boolean {
	return !outer || ((isParent ? around.here : around.inside) & outer.bit) !== 0n;
}
