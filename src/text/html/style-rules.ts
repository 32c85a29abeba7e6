import { type Compound, compoundOf, type Element, hasTested, isFor } from './compound-selector.ts';
import type { HtmlEvents } from './html-event.ts';
import { folds, type Look, lookOf } from './look.ts';
import { rulesOf, type WrittenRule } from './written-rules.ts';

/** A rule of a style sheet in the page, for one selector. */
interface StyleRule {
	element: Compound;
	/** What the element around it must be (`.a > .x`). */
	parent: Compound | undefined;
	look: Look;
	/** Whether it may apply only in some places, on some screens or at some times. */
	conditional: boolean;
	/** Its weight in the cascade: a rule overrides those with a lower weight. */
	weight: number;
}

/** The style sheets in a page, limited to what decides what is seen. */
export interface StyleRules {
	/**
	 * The look that they give to an element. The sheets of a shadow tree are for its own elements only,
	 * and those of the page for the others (CSS Scoping, section 3).
	 */
	lookOf(element: Element, parent: Element | undefined, tree?: number): Look;
	/** Whether these are all: the page has no style sheets in separate files. */
	areAll: boolean;
}

/** Maximum number of characters of style sheets to read. */
const mostCss = 512 * 1024;
/** Maximum number of element descriptions (name, id, classes) to keep with their look. */
const mostKnown = 5000;
/** Maximum number of rules to keep for one class, id or name. */
const mostRules = 200;

/**
 * Reads the `style` elements of a page. A rule can hide content only if it certainly applies: it has
 * a plain selector (of an element, or of an element directly in another) and no condition, or one that is always true (`@media screen`). A rule that may
 * apply (`.tabs .open`, `@media (min-width: 40em)`) can only show what another rule hides, so that
 * no visible words are missed.
 */
export function styleRules({ events }: Pick<HtmlEvents, 'events'>): StyleRules {
	const rules = new Map<string, StyleRule[]>();
	const sheets = sheetsOf(events);
	for (const { css, tree } of sheets) {
		for (const rule of rulesOf(css)) addRule(rules, rule, tree);
	}
	const areAll = !events.some(isSheetOfItsOwn) && !sheets.some(({ css }) => /@import\b/i.test(css));
	if (rules.size === 0) return { lookOf: () => ({}), areAll };
	const known = new Map<string, Look>();
	const compounds = [...rules.values()].flat().flatMap((rule) => [rule.element, rule.parent ?? []]);
	const asked = new Set(compounds.flat().flatMap(({ tests }) => tests.map(({ name }) => name)));
	const asksParents = [...rules.values()].flat().some(({ parent }) => parent);
	/** Everything about an element that a rule asks. */
	const describe = ({ name, attributes }: Element) => {
		const { id = '', class: names = '' } = attributes;
		const others = Object.entries(attributes).filter(([one]) => asked.has(one));
		return JSON.stringify([name, id, names, ...others]);
	};
	return {
		areAll,
		lookOf(element, parent, tree) {
			const around = asksParents && parent ? describe(parent) : '';
			const description = inTree(tree, describe(element) + around);
			const before = known.get(description);
			if (before) return before;
			const { name, attributes } = element;
			const { id = '', class: names = '' } = attributes;
			const classes = names.split(/\s+/).slice(0, 50);
			const tests = Object.keys(attributes).flatMap((one) => (asked.has(one) ? [`[${one}`] : []));
			const keys = [name, `#${id}`, ...classes.map((one) => `.${one}`), ...tests];
			const own = [...new Set(keys)]
				.flatMap((key) => rules.get(inTree(tree, key)) ?? [])
				.filter((rule) => isFor(rule.element, element))
				.sort((a, b) => a.weight - b.weight);
			const looks = own.map((rule) =>
				rule.conditional || !appliesNow(rule, element, parent) ? showing(rule.look) : rule.look,
			);
			const look = looks.reduce<Look>((all, one) => Object.assign(all, one), {});
			if (known.size < mostKnown) known.set(description, look);
			return look;
		},
	};
}

/**
 * Whether the attributes of an element, and the element around it, are what a rule asks for. Code can
 * change them to show the element (`.tab[data-open]`, `.open > .tab`).
 */
function appliesNow(rule: StyleRule, element: Element, parent: Element | undefined): boolean {
	if (!hasTested(rule.element, element)) return false;
	if (!rule.parent) return true;
	return parent !== undefined && isFor(rule.parent, parent) && hasTested(rule.parent, parent);
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
	{ prelude: selectors, around: place, body, order }: WrittenRule,
	tree: number | undefined,
): void {
	const written = lookOf(body);
	if (Object.keys(written).length === 0 || selectors.length > 10_000) return;
	const isImportant = /!\s*important/i.test(body);
	const isAny = /^\s*:is\(([^():]*)\)\s*$/i.exec(selectors)?.[1]?.split(',');
	// All selectors in `:is` weigh as much as the heaviest.
	const least = Math.max(0, ...(isAny ?? []).map(weightOf));
	for (const selector of isAny ?? selectors.split(',')) {
		// Rules for pseudo-elements, `:not` or `:has` do not say how the element itself looks.
		if (/::|:(?:before|after|not\(|has\()/i.test(selector)) continue;
		// Rules such as `:hover` do not either, but a reader can see the result.
		const isAsked = /:(?:hover|focus|active|target)/i.test(selector);
		const look = isAsked ? opening(written) : written;
		if (Object.keys(look).length === 0) continue;
		const parts = selector.trim().split(/[\s>+~]+/);
		const { compound: element, isWhole } = compoundOf(parts.at(-1) ?? '');
		if (!element) continue;
		const isChild = /^\s*[^\s>+~]+\s*>\s*[^\s>+~]+\s*$/.test(selector);
		const around = compoundOf(isChild ? (parts[0] ?? '') : '');
		const parent = around.isWhole ? around.compound : undefined;
		const isPlain = isWhole && (parts.length === 1 || parent !== undefined);
		const conditional = !isAsked && (place !== 'plain' || !isPlain);
		const key = inTree(tree, element.key);
		const weight = (isImportant ? 1e10 : 0) + Math.max(least, weightOf(selector)) + order / 2 ** 18;
		const known = rules.get(key) ?? [];
		if (known.length >= mostRules) continue;
		known.push({ element, parent, look, conditional, weight });
		rules.set(key, known);
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
