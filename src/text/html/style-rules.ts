import {
	allIn,
	type Answer,
	answerOf,
	type Compound,
	compoundOf,
	type Element,
	elementOf,
	keysOf,
	withoutEscapes,
} from './compound-selector.ts';
import { elementPlaces } from './element-places.ts';
import { once } from '../once.ts';
import type { HtmlEvents } from './html-event.ts';
import { folds, type Look, type Looks, looksOf } from './look.ts';
import {
	type Chain,
	isAround,
	nowhere,
	type Outers,
	outerParts,
	type Within,
	type Work,
} from './selector-chain.ts';
import { alternatives, hasKnownParts } from './rule-selectors.ts';
import { listed, withJoints } from './selector-parts.ts';
import { areAllInPage, sheetsOf } from './style-sheets.ts';
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
	 * @param index - The event that opens it.
	 */
	looksOf(
		element: Pick<Element, 'name' | 'attributes'>,
		around: Within | undefined,
		tree: number | undefined,
		index: number,
	): Ruled;
	/** Whether these are all: the page has no style sheets in separate files. */
	areAll: boolean;
}

/** Maximum number of element descriptions (name, id, classes) to keep with their look. */
const mostKnown = 5000;
/**
 * Maximum number of compounds to compare with elements. Pages need some thousands; what is left of a
 * page after that is taken for seen.
 */
const mostWork = 10_000_000;
/** Maximum number of rules to keep for one class, id or name. */
const mostRules = 200;
/**
 * A class by which a page marks that its code has not run yet, so its code takes it away, or one by
 * which its code marks that it has run.
 */
const withoutCode =
	/\.no-?(?:js|javascript|script)(?![\w-])|:not\(\s*\.(?:has-?|with-?)?(?:js|javascript)(?:-[\w-]+)?\s*\)/i;

/**
 * Reads the `style` elements of a page. A rule can hide content only if it certainly applies: it has
 * a selector that we read (of an element, or of an element in others) and no condition, or one that is
 * always true (`@media screen`). A rule that may apply (`a:empty`, `@media (min-width: 40em)`) can
 * only show what another rule hides, so that no visible words are missed.
 */
export function styleRules({ events }: Pick<HtmlEvents, 'events'>): StyleRules {
	const rules = new Map<string, StyleRule[]>();
	const work: Work = { left: mostWork };
	const outers = outerParts(work);
	const sheets = sheetsOf(events);
	for (const { css, tree } of sheets) {
		for (const rule of rulesOf(css)) addRule(rules, outers, rule, tree);
	}
	const areAll = areAllInPage(events, sheets);
	const none: Ruled = { all: {}, important: {}, within: nowhere };
	if (rules.size === 0) return { looksOf: () => none, areAll };
	const known = new Map<string, Ruled>();
	const compounds = [...rules.values()].flat().map((rule) => rule.element);
	const all = [...compounds, ...outers.compounds()].flatMap(allIn);
	const asked = new Set(all.flatMap((one) => one.tests.map(({ name }) => name)));
	const places = all.some((one) => one.places.length > 0) ? elementPlaces({ events }) : [];
	/** Everything about an element that a rule asks. */
	const describe = ({ name, attributes, place }: Element) => {
		const { id = '', class: names = '' } = attributes;
		const others = Object.entries(attributes).filter(([one]) => asked.has(one));
		return JSON.stringify([name, id, names, place && Object.values(place), ...others]);
	};
	/** What is around an element outside of all others: what a browser opens if a page does not. */
	const outside = once(() => {
		const within = (name: string, around: Within) =>
			outers.withinOf(elementOf(name, {}, undefined), [name, '*'], around);
		const html = within('html', nowhere);
		return new Map([
			['html', nowhere],
			['head', html],
			['body', html],
			['', within('body', html)],
		]);
	});
	return {
		areAll,
		looksOf({ name, attributes }, parent, tree, index) {
			if (work.left < 0) return none;
			const around = parent ?? outside().get(name) ?? outside().get('') ?? nowhere;
			const element = elementOf(name, attributes, places[index]);
			const place = `${around.here.toString(36)} ${around.inside.toString(36)}`;
			const description = inTree(tree, `${place} ${describe(element)}`);
			const before = known.get(description);
			if (before) return before;
			const keys = [...keysOf(element, asked)].map((key) => inTree(tree, key));
			const own: (StyleRule & { answer: Answer })[] = [];
			for (const key of keys) {
				for (const rule of rules.get(key) ?? []) {
					work.left -= rule.element.size;
					const answer = answerOf(rule.element, element);
					if (answer !== 'no') own.push({ ...rule, answer });
				}
			}
			own.sort((a, b) => a.weight - b.weight);
			const looks = own.map((rule) => {
				// Code can change the attributes of an element, and those of the elements around it, to show
				// it (`.tab[data-open]`, `.open > .tab`).
				const isOn = rule.answer === 'yes' && (!rule.chain || isAround(rule.chain, around));
				return { ...rule, look: rule.conditional || !isOn ? showing(rule.look) : rule.look };
			});
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

/** The key of something in a shadow tree, or in the page itself. */
function inTree(tree: number | undefined, key: string): string {
	return tree === undefined ? key : `${tree} ${key}`;
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

function addRule(
	rules: Map<string, StyleRule[]>,
	outers: Outers,
	{ prelude, around: place, body, order, isLayered }: WrittenRule,
	tree: number | undefined,
): void {
	const written = looksOf(body);
	if (Object.keys(written.all).length === 0 || prelude.length > 10_000) return;
	const selectors = listed(withoutEscapes(prelude));
	const isImportant = Object.keys(written.important).length > 0;
	const isValid = selectors.every(hasKnownParts);
	for (const { selector, weight: own } of selectors.flatMap(alternatives)) {
		// Rules for pseudo-elements or `:has` do not say how the element itself looks.
		if (/::|:(?:before|after|first-l(?:ine|etter)|has\()/i.test(selector)) continue;
		// Rules such as `:hover` do not either, but a reader can see the result.
		const isAsked = /:(?:hover|focus|active|target)/i.test(selector);
		const { compound: element } = compoundOf(withJoints(selector).at(-1) ?? '');
		if (!element) continue;
		const chain = outers.chainOf(selector, (key) => inTree(tree, key));
		const isPlain = chain !== undefined && isValid && !withoutCode.test(selector);
		const conditional = !isAsked && (place !== 'plain' || !isPlain);
		const add = (given: Look, important: boolean) => {
			const look = isAsked ? opening(given) : given;
			if (Object.keys(look).length === 0) return;
			// Layers come before all other rules; what is important in them, after (CSS Cascade, 6.4.4).
			const layer = isLayered ? (important ? 2e10 : -2e10) : 0;
			const weight = layer + (important ? 1e10 : 0) + own + order / 2 ** 18;
			const rule = { element, chain, look, isImportant: important, conditional, weight };
			for (const key of element.keys.map((one) => inTree(tree, one))) {
				const others = rules.get(key) ?? [];
				if (others.length < mostRules) others.push(rule);
				rules.set(key, others);
			}
		};
		add(written.all, false);
		if (isImportant) add(written.important, true);
	}
}
