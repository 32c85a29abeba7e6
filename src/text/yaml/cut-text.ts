import { isScalar, type Pair, parseDocument, type Scalar, visit } from 'yaml';

/** A value between curly brackets that a comma cuts short, although more of its words follow. */
export interface CutText {
	/** Where it begins. */
	offset: number;
	/** The whole value as the editor meant it, as written. */
	words: string;
	/** The whole value as the editor meant it, as a text. */
	text: string;
	/** The part before the comma, which YAML reads. */
	value: unknown;
	/** The field that it is the value of. */
	field: string;
}

/**
 * Finds values in YAML that a comma cuts short within `{ }`. YAML reads the words after it, up to
 * the next field with a value, as fields without a value.
 *
 * @param text - YAML that parses.
 * @param lost - Offsets of fields that no schema has and that have no value.
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
	// Fields with the same name, such as the zeros of a million, are reported only once, so compare by
	// name.
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
