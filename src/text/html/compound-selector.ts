/** An element as a selector sees it. */
export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
}

/** What a compound selector such as `p#top.a[data-x="1"]` asks of one element. */
export interface Compound {
	/** The most telling part, to find the selector by: `.a`, `#top`, `p`, `[data-x` or `*`. */
	key: string;
	name: string;
	id: string;
	classes: readonly string[];
	tests: readonly AttributeTest[];
}

/** What is asked of an attribute: that it is there, or what its value is. */
interface AttributeTest {
	name: string;
	/** `^=`, `=` and so on; empty if any value will do. */
	operator: string;
	value: string;
}

/** A character of a name, as `withoutEscapes` leaves it. */
const letter = String.raw`[\w\u0080-\uFFFF-]`;
const start = new RegExp(
	String.raw`^(\*|(?![\d-])${letter}+)?(?:#(${letter}+))?((?:\.${letter}+)*)`,
);
const attributeTest = new RegExp(
	String.raw`\[(${letter}+)(?:([~^$*|]?=)(?:"([^"]*)"|'([^']*)'|(${letter}+)))?\]`,
	'y',
);
/** Where the characters stand that `withoutEscapes` puts in the place of signs. */
const escaped = 0xe000;

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
	const [matched = '', written = '', id = '', classes = ''] = start.exec(selector) ?? [];
	const tests: AttributeTest[] = [];
	attributeTest.lastIndex = matched.length;
	let end = matched.length;
	for (let test = attributeTest.exec(selector); test; test = attributeTest.exec(selector)) {
		end = attributeTest.lastIndex;
		const [, attribute = '', operator = '', double, single, bare = ''] = test;
		tests.push({
			name: attribute.toLowerCase(),
			operator,
			value: asWritten(double ?? single ?? bare),
		});
	}
	if (end === 0) return { isWhole: false };
	const name = written === '*' ? '' : written.toLowerCase();
	const names = classes.split('.').slice(1).map(asWritten);
	const [first] = names;
	const [test] = tests;
	const own = id === '' ? name || (test ? `[${test.name}` : '*') : `#${asWritten(id)}`;
	return {
		compound: {
			key: first === undefined ? own : `.${first}`,
			...{ name, id: asWritten(id), classes: names, tests },
		},
		isWhole: end === selector.length,
	};
}

/** Keys of the compound selectors that may be for an element. */
export function keysOf({ name, attributes }: Element, asked: ReadonlySet<string>): Set<string> {
	const { id = '' } = attributes;
	const tests = Object.keys(attributes).flatMap((one) => (asked.has(one) ? [`[${one}`] : []));
	const classes = classesOf(attributes).map((one) => `.${one}`);
	return new Set([name, '*', `#${id}`, ...classes, ...tests]);
}

function classesOf({ class: names = '' }: Element['attributes']): string[] {
	return names.split(/\s+/).slice(0, 50);
}

/** Whether an element has the name, id and classes that a compound selector asks for. */
export function isFor(compound: Compound, { name, attributes }: Element): boolean {
	const { id = '' } = attributes;
	const classes = classesOf(attributes);
	return (
		(compound.name === '' || compound.name === name) &&
		(compound.id === '' || compound.id === id) &&
		compound.classes.every((one) => classes.includes(one))
	);
}

/** Whether an element has the attributes that a compound selector asks for. */
export function hasTested({ tests }: Compound, { attributes }: Element): boolean {
	return tests.every((test) => {
		const own = Object.hasOwn(attributes, test.name) ? attributes[test.name] : undefined;
		return own !== undefined && isAsked(own, test);
	});
}

/** Whether a value is what a test asks for (CSS Selectors, section 6). */
function isAsked(has: string, { operator, value: asked }: AttributeTest): boolean {
	if (operator === '') return true;
	if (operator === '=') return has === asked;
	if (operator === '|=') return has === asked || has.startsWith(`${asked}-`);
	if (asked === '') return false;
	if (operator === '~=') return has.split(/\s+/).includes(asked);
	if (operator === '^=') return has.startsWith(asked);
	return operator === '$=' ? has.endsWith(asked) : has.includes(asked);
}
