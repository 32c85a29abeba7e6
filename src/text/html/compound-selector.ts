import type { Place } from './element-places.ts';
import { isThere, type Nth, placesAsked } from './pseudo-class.ts';
import { letter, listed, type SimpleSelector, simplesOf } from './selector-parts.ts';

/** An element as a selector sees it. */
export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
	classes: ReadonlySet<string>;
	/** Where it stands in its parent, if that is known. */
	place?: Place | undefined;
}

/** What a compound selector such as `p#top.a[data-x="1"]:not(.b)` asks of one element. */
export interface Compound {
	/**
	 * The most telling part, to find the selector by: `.a`, `#top`, `p`, `[data-x` or `*`; several if
	 * any of them will do.
	 */
	keys: readonly string[];
	name: string;
	ids: readonly string[];
	classes: readonly string[];
	tests: readonly AttributeTest[];
	places: readonly Nth[];
	/** `:is(…)` and `:not(…)`. */
	choices: readonly Choice[];
	/** Number of compounds in it, with itself. */
	size: number;
}

/** What is asked of an attribute: that it is there, or what its value is. */
interface AttributeTest {
	name: string;
	/** `^=`, `=` and so on; empty if any value will do. */
	operator: string;
	value: string;
	ignoresCase: boolean;
}

/** Compound selectors of which an element must have one, or none. */
interface Choice {
	of: readonly Compound[];
	not: boolean;
}

/**
 * Whether an element is what a compound selector asks for: not, if code changes its attributes, if
 * its place is another than we know, or yes.
 */
export type Answer = 'no' | 'unset' | 'unknown' | 'yes';

const attributeTest = new RegExp(
	String.raw`^\s*(${letter}+)\s*(?:([~^$*|]?=)\s*(?:"([^"]*)"|'([^']*)'|(${letter}+))\s*([is])?\s*)?$`,
	'i',
);
/** Where the characters stand that `withoutEscapes` puts in the place of signs. */
const escaped = 0xe000;
/** Maximum nesting of `:is` and `:not`, and number of compounds in those of one compound. */
const deepest = 4;
const mostChoices = 30;

/**
 * A selector with its escaped signs (`.md\:flex`) as characters of private use, so that they are not
 * taken for signs of the selector.
 */
export function withoutEscapes(selector: string): string {
	return selector.replaceAll(
		/\\(?:([\da-f]{1,6})\s?|(.))/gisu,
		(_, code: string | undefined, sign: string | undefined) => {
			const point = code === undefined ? (sign?.codePointAt(0) ?? 0) : Number.parseInt(code, 16);
			if (point < 0x80) return String.fromCharCode(escaped + point);
			return point > 0x10_ff_ff ? '' : String.fromCodePoint(point);
		},
	);
}

function asWritten(name: string): string {
	return name.replaceAll(/[\uE000-\uE07F]/g, (sign) =>
		String.fromCharCode(sign.charCodeAt(0) - escaped),
	);
}

/**
 * Reads a compound selector. If it has parts that we do not read, such as `:hover`, the compound is
 * what comes before them, and not whole.
 *
 * @param selector - It, `withoutEscapes`.
 */
export function compoundOf(selector: string): { compound?: Compound; isWhole: boolean } {
	return readCompound(selector, 0);
}

function readCompound(
	selector: string,
	depth: number,
): { compound?: Compound; isWhole: boolean; choices: number } {
	const { simples, isWhole } = simplesOf(selector);
	const own = {
		name: '',
		ids: [] as string[],
		classes: [] as string[],
		tests: [] as AttributeTest[],
		places: [] as Nth[],
		choices: [] as Choice[],
	};
	let choices = 0;
	const takes = ({ sign, name, inside }: SimpleSelector): boolean => {
		if (sign === '') own.name = name === '*' ? '' : name.toLowerCase();
		else if (sign === '#') own.ids.push(asWritten(name));
		else if (sign === '.') own.classes.push(asWritten(name));
		else if (sign === '[') return take(own.tests, testOf(name));
		else if (sign === '::') return false;
		else if (/^root$/i.test(name) && inside === undefined) {
			own.choices.push({ of: [rootElement], not: false });
		} else if (/^(?:is|where|not)$/i.test(name) && inside !== undefined && depth < deepest) {
			const of = listed(inside).map((one) => readCompound(one, depth + 1));
			choices += of.reduce((sum, one) => sum + one.choices + 1, 0);
			if (choices > mostChoices || !of.every((one) => one.isWhole)) return false;
			own.choices.push({
				of: of.flatMap(({ compound }) => compound ?? []),
				not: name.toLowerCase() === 'not',
			});
		} else return take(own.places, placesAsked(name, inside));
		return true;
	};
	const end = simples.findIndex((simple) => !takes(simple));
	if (end === 0 || simples.length === 0) return { isWhole: false, choices };
	const compound = { keys: keysFor(own), ...own, size: choices + 1 };
	return { compound, isWhole: isWhole && end === -1, choices };
}

/** Adds what was read to a list; `false` if nothing could be read. */
function take<Item>(list: Item[], read: readonly Item[] | Item | undefined): boolean {
	if (read === undefined) return false;
	list.push(...([read].flat() as Item[]));
	return true;
}

function testOf(inside: string): AttributeTest | undefined {
	const [, name, operator = '', double, single, bare = '', flag = ''] =
		attributeTest.exec(inside) ?? [];
	if (name === undefined) return undefined;
	const value = asWritten(double ?? single ?? bare);
	return { name: name.toLowerCase(), operator, value, ignoresCase: flag.toLowerCase() === 'i' };
}

const rootElement: Compound = {
	keys: ['html'],
	name: 'html',
	...{ ids: [], classes: [], tests: [], places: [], choices: [], size: 1 },
};

function keysFor({
	name,
	ids,
	classes,
	tests,
	choices,
}: Omit<Compound, 'keys' | 'size'>): string[] {
	if (classes[0] !== undefined) return [`.${classes[0]}`];
	if (ids[0] !== undefined) return [`#${ids[0]}`];
	if (name !== '') return [name];
	if (tests[0]) return [`[${tests[0].name}`];
	const any = choices.find(({ not }) => !not);
	return any ? [...new Set(any.of.flatMap(({ keys }) => keys))] : ['*'];
}

/** All compounds in a compound, and itself. */
export function allIn(compound: Compound): Compound[] {
	return [compound, ...compound.choices.flatMap(({ of }) => of.flatMap(allIn))];
}

/** Maximum number of classes of an element to look at. */
const mostClasses = 50;

/** An element as a selector sees it, from its name, its attributes and its place. */
export function elementOf(
	name: string,
	attributes: Element['attributes'],
	place: Place | undefined,
): Element {
	const classes = new Set((attributes.class ?? '').split(/\s+/, mostClasses));
	return { name, attributes, classes, place };
}

/** Keys of the compound selectors that may be for an element. */
export function keysOf(
	{ name, attributes, classes }: Element,
	asked: ReadonlySet<string>,
): Set<string> {
	const { id = '' } = attributes;
	const tests = Object.keys(attributes).flatMap((one) => (asked.has(one) ? [`[${one}`] : []));
	return new Set([name, '*', `#${id}`, ...[...classes].map((one) => `.${one}`), ...tests]);
}

/**
 * Whether an element is what a compound selector asks for. Code often changes attributes to show an
 * element (`.tab[data-open]`), so those that are missing do not make the answer a plain no.
 */
export function answerOf(compound: Compound, element: Element): Answer {
	const { name, attributes, classes, place } = element;
	if (compound.name !== '' && compound.name !== name) return 'no';
	for (const one of compound.ids) if (one !== attributes.id) return 'no';
	for (const one of compound.classes) if (!classes.has(one)) return 'no';
	if (place && !compound.places.every((asked) => isThere(place, asked))) return 'no';
	const answers = compound.choices.map((choice) => answerOfChoice(choice, element));
	if (answers.includes('no')) return 'no';
	const isSet = compound.tests.every((test) => isAsked(attributes, test));
	if (!isSet || answers.includes('unset')) return 'unset';
	const isKnown = place !== undefined || compound.places.length === 0;
	return isKnown && !answers.includes('unknown') ? 'yes' : 'unknown';
}

function answerOfChoice({ of, not }: Choice, element: Element): Answer {
	const answers = of.map((one) => answerOf(one, element));
	const best = (['yes', 'unknown', 'unset'] as const).find((one) => answers.includes(one)) ?? 'no';
	if (!not) return best;
	if (best === 'unknown') return 'unknown';
	if (best !== 'yes') return 'yes';
	// Code can take away an attribute too.
	const isFixed = of.some(
		(one) =>
			answerOf(one, element) === 'yes' && allIn(one).every(({ tests }) => tests.length === 0),
	);
	return isFixed ? 'no' : 'unset';
}

/** Whether an attribute is what a test asks for (CSS Selectors, section 6). */
function isAsked(
	attributes: Element['attributes'],
	{ name, operator, value, ignoresCase }: AttributeTest,
): boolean {
	const own = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
	if (own === undefined) return false;
	const [has, asked] = ignoresCase ? [own.toLowerCase(), value.toLowerCase()] : [own, value];
	if (operator === '') return true;
	if (operator === '=') return has === asked;
	if (operator === '|=') return has === asked || has.startsWith(`${asked}-`);
	if (asked === '') return false;
	if (operator === '~=') return has.split(/\s+/).includes(asked);
	if (operator === '^=') return has.startsWith(asked);
	return operator === '$=' ? has.endsWith(asked) : has.includes(asked);
}
