import {
	type Compound,
	compoundOf,
	type Element,
	hasTested,
	isFor,
	keysOf,
	withoutEscapes,
} from './compound-selector.ts';
import type { HtmlEvents } from './html-event.ts';
import { folds, type Look, type Looks, looksOf } from './look.ts';
import {
	type Chain,
	isAround,
	nowhere,
	type Outers,
	outerParts,
	type Within,
} from './selector-chain.ts';
import { rulesOf, type WrittenRule } from './written-rules.ts';

/** A rule of a style sheet in the page, for one selector. */
interface StyleRule {
	element: Compound;
	/** What must be around it (`.a .x`). */
	chain: Chain | undefined;
	look: Look;
	isImportant: boolean;
	/** Whether it may apply only in some places, on some screens or at some times. */
	conditional: boolean;
	/** Its weight in the cascade: a rule overrides those with a lower weight. */
	weight: number;
}

export type { Within } from './selector-chain.ts';

/** What rules do to an element, and what they may ask of it as one that is around others. */
interface Ruled extends Looks {
	within: Within;
}

/** The style sheets in a page, limited to what decides what is seen. */
export interface StyleRules {
	/**
	 * The look that they give to an element. The sheets of a shadow tree are for its own elements only,
	 * and those of the page for the others (CSS Scoping, section 3).
	 *
	 * @param around - What the element around it is to the rules.
	 */
	looksOf(element: Element, around: Within | undefined, tree?: number): Ruled;
	/** Whether these are all: the page has no style sheets in separate files. */
	areAll: boolean;
}

/** Maximum number of characters of style sheets to read. */
const mostCss = 512 * 1024;
/** Maximum number of element descriptions (name, id, classes) to keep with their look. */
const mostKnown = 5000;
/** Maximum number of rules to keep for one class, id or name. */
const mostRules = 200;
/** A class by which a page marks that its code has not run yet, so its code takes it away. */
const withoutCode = /\.no-?(?:js|javascript|script)(?![\w-])/i;

/**
 * Reads the `style` elements of a page. A rule can hide content only if it certainly applies: it has
 * a plain selector (of an element, or of an element in others) and no condition, or one that is
 * always true (`@media screen`). A rule that may apply (`a:empty`, `@media (min-width: 40em)`) can
 * only show what another rule hides, so that no visible words are missed.
 */
export function styleRules({ events }: Pick<HtmlEvents, 'events'>): StyleRules {
	const rules = new Map<string, StyleRule[]>();
	const outers = outerParts();
	const sheets = sheetsOf(events);
	for (const { css, tree } of sheets) {
		for (const rule of rulesOf(css)) addRule(rules, outers, rule, tree);
	}
	const areAll = !events.some(isSheetOfItsOwn) && !sheets.some(({ css }) => /@import\b/i.test(css));
	if (rules.size === 0) {
		return { looksOf: () => ({ all: {}, important: {}, within: nowhere }), areAll };
	}
	const known = new Map<string, Ruled>();
	const compounds = [...rules.values()].flat().map((rule) => rule.element);
	const tests = [...compounds, ...outers.compounds()].flatMap((one) => one.tests);
	const asked = new Set(tests.map(({ name }) => name));
	/** Everything about an element that a rule asks. */
	const describe = ({ name, attributes }: Element) => {
		const { id = '', class: names = '' } = attributes;
		const others = Object.entries(attributes).filter(([one]) => asked.has(one));
		return JSON.stringify([name, id, names, ...others]);
	};
	return {
		areAll,
		looksOf(element, around = nowhere, tree) {
			const place = `${around.here.toString(36)} ${around.inside.toString(36)}`;
			const description = inTree(tree, `${place} ${describe(element)}`);
			const before = known.get(description);
			if (before) return before;
			const keys = [...keysOf(element, asked)].map((key) => inTree(tree, key));
			const own = keys
				.flatMap((key) => rules.get(key) ?? [])
				.filter((rule) => isFor(rule.element, element))
				.sort((a, b) => a.weight - b.weight);
			const looks = own.map((rule) => ({
				...rule,
				look:
					rule.conditional || !appliesNow(rule, element, around) ? showing(rule.look) : rule.look,
			}));
			const joined = (given: typeof looks) =>
				given.reduce<Look>((all, { look }) => Object.assign(all, look), {});
			const ruled = {
				all: joined(looks),
				important: joined(looks.filter(({ isImportant }) => isImportant)),
				within: outers.withinOf(element, keys, around),
			};
			if (known.size < mostKnown) known.set(description, ruled);
			return ruled;
		},
	};
}

/**
 * Whether the attributes of an element, and the elements around it, are what a rule asks for. Code
 * can change them to show the element (`.tab[data-open]`, `.open > .tab`).
 */
function appliesNow(
	{ element: asked, chain }: StyleRule,
	element: Element,
	around: Within,
): boolean {
	return hasTested(asked, element) && (!chain || isAround(chain, around));
}

/** The key of something in a shadow tree, or in the page itself. */
function inTree(tree: number | undefined, key: string): string {
	return tree === undefined ? key : `${tree} ${key}`;
}

/** A style sheet, and the shadow tree that it is for. */
interface Sheet {
	css: string;
	tree: number | undefined;
}

/** The parts of a look that can make words visible. */
function showing({ display, visible, drawnOtherwise, ...look }: Look): Look {
	const shows: Look = {
		...(display && display !== 'none' && { display }),
		...(visible === true && { visible }),
		...(drawnOtherwise && { drawnOtherwise }),
	};
	for (const name of [...folds, 'sizeless', 'colourless'] as const) {
		if (look[name] === false) shows[name] = false;
	}
	return shows;
}

/**
 * The look from a rule that applies only while a reader points at or uses something, or after they
 * followed a link to it.
 */
function opening(look: Look): Look {
	const { display, visible, faded, flat, shrunk, cutAway } = showing(look);
	const shows = visible ?? [faded, flat, shrunk, cutAway].includes(false);
	return display || shows ? { opened: true } : {};
}

function isSheetOfItsOwn(event: HtmlEvents['events'][number]): boolean {
	if (event.kind !== 'open' || event.name !== 'link') return false;
	return /(?:^|\s)stylesheet(?:\s|$)/i.test(event.attributes.rel ?? '');
}

/**
 * The content of `style` elements, except those in `noscript` or `template` or for print, which do
 * not apply.
 */
function sheetsOf(events: HtmlEvents['events']): Sheet[] {
	const sheets: Sheet[] = [];
	let tree: number | undefined;
	let [inNoscript, inStyle, left] = [0, false, mostCss];
	for (const event of events) {
		if (event.kind === 'text') {
			if (!inStyle || inNoscript > 0) continue;
			sheets.push({ css: event.words.slice(0, left), tree });
			left -= event.words.length;
			if (left <= 0) break;
			continue;
		}
		const step = event.kind === 'open' ? 1 : -1;
		if (event.name === 'noscript' || event.name === 'template') inNoscript += step;
		if (event.kind === 'open') tree = event.tree;
		if (event.name === 'style') inStyle = event.kind === 'open' && isForScreens(event.attributes);
	}
	return sheets;
}

function isForScreens({ media = '' }: Readonly<Record<string, string>>): boolean {
	return /^(?:all|screen)?$/i.test(media.trim());
}

function addRule(
	rules: Map<string, StyleRule[]>,
	outers: Outers,
	{ prelude, around: place, body, order }: WrittenRule,
	tree: number | undefined,
): void {
	const written = looksOf(body);
	if (Object.keys(written.all).length === 0 || prelude.length > 10_000) return;
	const selectors = withoutEscapes(prelude);
	const isImportant = Object.keys(written.important).length > 0;
	const [, kind = '', inside] = /^\s*:(is|where)\(([^():]*)\)\s*$/i.exec(selectors) ?? [];
	const isAny = inside?.split(',');
	const weightless = kind.toLowerCase() === 'where';
	// All selectors in `:is` weigh as much as the heaviest, and those in `:where` weigh nothing.
	const least = weightless ? 0 : Math.max(0, ...(isAny ?? []).map(weightOf));
	for (const selector of isAny ?? selectors.split(',')) {
		// Rules for pseudo-elements, `:not` or `:has` do not say how the element itself looks.
		if (/::|:(?:before|after|not\(|has\()/i.test(selector)) continue;
		// Rules such as `:hover` do not either, but a reader can see the result.
		const isAsked = /:(?:hover|focus|active|target)/i.test(selector);
		const { compound: element } = compoundOf(
			selector
				.trim()
				.split(/[\s>+~]+/)
				.at(-1) ?? '',
		);
		if (!element) continue;
		const chain = outers.chainOf(selector, (key) => inTree(tree, key));
		const isPlain = chain !== undefined && !withoutCode.test(selector);
		const conditional = !isAsked && (place !== 'plain' || !isPlain);
		const key = inTree(tree, element.key);
		const own = Math.max(least, weightless ? 0 : weightOf(selector)) + order / 2 ** 18;
		const known = rules.get(key) ?? [];
		const add = (given: Look, important: boolean) => {
			const look = isAsked ? opening(given) : given;
			if (Object.keys(look).length === 0 || known.length >= mostRules) return;
			const weight = (important ? 1e10 : 0) + own;
			known.push({ element, chain, look, isImportant: important, conditional, weight });
			rules.set(key, known);
		};
		add(written.all, false);
		if (isImportant) add(written.important, true);
	}
}

/**
 * The specificity of a selector: by ids, then classes, attributes and pseudo-classes, then element
 * names (CSS Selectors, section 17).
 */
function weightOf(selector: string): number {
	const count = (pattern: RegExp) => Math.min(999, selector.match(pattern)?.length ?? 0);
	return count(/#/g) * 1e6 + count(/[.[:]/g) * 1e3 + count(/(?:^|[\s>+~])[a-z]/gi);
}
