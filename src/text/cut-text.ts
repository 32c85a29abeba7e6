import { isScalar, type Pair, parseDocument, type Scalar, visit } from 'yaml';

/** A value between curly brackets that a comma ends, though more of its words follow. */
export interface CutText {
	/** Where it begins. */
	offset: number;
	/** All that was meant, as it is written. */
	words: string;
	/** All that was meant, as a text. */
	text: string;
	/** What is left of it. */
	value: unknown;
	/** The field that it is the value of. */
	field: string;
}

/**
 * The values in YAML that a comma ends within `{ }`: what follows, up to the next field with a value,
 * YAML takes for fields that have none.
 *
 * @param text - YAML that parses.
 * @param lost - Where fields begin that no schema knows and that have no value.
 */
export function findCutTexts(text: string, lost: ReadonlySet<number>): CutText[] {
	const found: CutText[] = [];
	visit(parseDocument(text, { prettyErrors: false, logLevel: 'silent' }), {
		Map(_, { flow, items }) {
			if (flow) found.push(...cutIn(text, items, lost));
		},
	});
	return found;
}

function cutIn(text: string, pairs: readonly Pair[], lost: ReadonlySet<number>): CutText[] {
	// Of two that are alike, such as the zeros of a million, one alone is known by its place.
	const names = pairs.flatMap(({ key }) =>
		isScalar(key) && lost.has(key.range?.[0] ?? -1) ? [key.value] : [],
	);
	const isLost = ({ key, value }: Pair) =>
		isScalar(key) && key.type === 'PLAIN' && value === null && names.includes(key.value);
	return pairs.flatMap((pair, index) => {
		const { key, value } = pair;
		if (!isScalar(key) || !isScalar(value) || value.value === null || !value.range) return [];
		const after = pairs.slice(index + 1);
		const next = after.findIndex((one) => !isLost(one));
		const run = (next === -1 ? after : after.slice(0, next)).map((one) => one.key as Scalar);
		const end = run.at(-1)?.range?.[1];
		if (end === undefined) return [];
		const [offset, endOfValue] = value.range;
		const whole = `${value.source ?? ''}${text.slice(endOfValue, end)}`.replaceAll(/\s+/g, ' ');
		return [
			{
				...{ offset, words: text.slice(offset, end), text: whole },
				...{ value: value.value, field: String(key.value) },
			},
		];
	});
}
