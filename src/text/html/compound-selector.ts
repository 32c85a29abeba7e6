/** An element as a selector sees it. */
export interface Element {
	name: string;
	attributes: Readonly<Record<string, string>>;
}

/** What a compound selector such as `p#top.a[data-x="1"]` asks of one element. */
export interface Compound {
	/** The most telling part, to find the selector by: `.a`, `#top`, `p` or `[data-x`. */
	key: string;
	name: string;
	id: string;
	classes: readonly string[];
	/** Attributes, with their value if it is asked. */
	tests: readonly { name: string; value: string | undefined }[];
}

const start = /^([a-z][\w-]*)?(?:#([\w-]+))?((?:\.[\w-]+)*)/i;
const attributeTest = /\[([\w-]+)(?:=(["']?)([^"'\]]*)\2)?\]/y;

/**
 * Reads a compound selector. If it has parts that we do not read, such as `:hover`, the compound is
 * what comes before them, and not whole.
 */
export function compoundOf(selector: string): { compound?: Compound; isWhole: boolean } {
	const [matched = '', name = '', id = '', classes = ''] = start.exec(selector) ?? [];
	const tests: { name: string; value: string | undefined }[] = [];
	attributeTest.lastIndex = matched.length;
	let end = matched.length;
	for (let test = attributeTest.exec(selector); test; test = attributeTest.exec(selector)) {
		end = attributeTest.lastIndex;
		const [, attribute = '', , value] = test;
		tests.push({ name: attribute.toLowerCase(), value });
	}
	if (end === 0) return { isWhole: false };
	const names = classes.split('.').slice(1);
	const [first] = names;
	const own = id === '' ? name.toLowerCase() || `[${tests[0]?.name ?? ''}` : `#${id}`;
	return {
		compound: {
			key: first === undefined ? own : `.${first}`,
			...{ name: name.toLowerCase(), id, classes: names, tests },
		},
		isWhole: end === selector.length,
	};
}

/** Whether an element has the name, id and classes that a compound selector asks for. */
export function isFor(compound: Compound, { name, attributes }: Element): boolean {
	const { id = '', class: names = '' } = attributes;
	const classes = names.split(/\s+/).slice(0, 50);
	return (
		(compound.name === '' || compound.name === name) &&
		(compound.id === '' || compound.id === id) &&
		compound.classes.every((one) => classes.includes(one))
	);
}

/** Whether an element has the attributes that a compound selector asks for. */
export function hasTested({ tests }: Compound, { attributes }: Element): boolean {
	return tests.every(({ name, value }) => {
		const own = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
		return own !== undefined && (value === undefined || own === value);
	});
}
