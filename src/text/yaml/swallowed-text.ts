import { isMap, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';

/** Text on the line of an unquoted value that YAML does not read as part of it. */
export interface Swallowed {
	/** Its offset in the text. */
	offset: number;
	/** Keys and indexes from the root to the value. */
	path: (string | number)[];
	/** What YAML reads it as. */
	as: 'comment' | 'tag' | 'anchor';
	/** Its first words. */
	words: string;
}

/**
 * A quick test: most files have none of these characters next to a value and need no second reading.
 */
const mayHold = /\S[ \t]+#|(?:^|[:\-?]\s+|[,[{]\s*)(?:!|&\S)/;

/**
 * Finds what YAML reads as a comment, a tag or an anchor on the line of an unquoted value. These are
 * words of the editor that are not printed. An anchor that an alias refers to is intended and is not
 * reported.
 *
 * @param text - YAML that parses.
 */
export function findSwallowed(text: string): Swallowed[] {
	if (!['#', '!', '&'].some((sign) => text.includes(sign)) || !mayHold.test(text)) return [];
	const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
	const named = new Set<string>();
	visit(contents, {
		Alias(_, { source }) {
			named.add(source);
		},
	});
	return scalarsOf(contents, []).flatMap(([path, scalar]) => {
		const found = lookAt(text, scalar, named);
		return found ? [{ ...found, path }] : [];
	});
}

function scalarsOf(node: unknown, path: Swallowed['path']): [Swallowed['path'], Scalar][] {
	if (isScalar(node)) return [[path, node]];
	if (isSeq(node)) return node.items.flatMap((item, index) => scalarsOf(item, [...path, index]));
	if (!isMap(node)) return [];
	return node.items.flatMap(({ key, value }) =>
		isScalar(key) ? scalarsOf(value, [...path, String(key.value)]) : [],
	);
}

/** Tags and anchors right before a value, and the spaces and comments between them. */
const beforeValue =
	/(?<![^\s,[{])[!&]\S*(?:\s+(?:#[^\n]*\n\s*)*[!&]\S*)*(?:\s+(?:#[^\n]*\n\s*)*)?$/;

function lookAt(
	text: string,
	{ tag, anchor, range, type, value }: Scalar,
	named: ReadonlySet<string>,
): Omit<Swallowed, 'path'> | undefined {
	const [start, end] = range ?? [0, 0];
	if (tag !== undefined || anchor !== undefined) {
		const from = text.slice(0, start).search(beforeValue);
		for (const { 0: words, index } of text
			.slice(from, start)
			.matchAll(/(?<!\S)(?:[!&][^\s,[\]{}]*|#.*)/g)) {
			if (words.startsWith('#') || (words.startsWith('&') && named.has(words.slice(1)))) continue;
			return { offset: from + index, as: words.startsWith('!') ? 'tag' : 'anchor', words };
		}
	}
	const isOpen = type === 'PLAIN' || value === null;
	const gap = /^[ \t]*(?=#)/.exec(text.slice(end))?.[0];
	if (!isOpen || gap === undefined) return undefined;
	const offset = end + gap.length;
	return { offset, as: 'comment', words: /^\S+/.exec(text.slice(offset))?.[0] ?? '' };
}
