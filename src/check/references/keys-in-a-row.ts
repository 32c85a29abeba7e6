import type { Content } from '../../content/content.ts';
import { isRowOfKeys, keysMeant } from '../../content/key-rows.ts';
import type { Entry } from '../../content/entry.ts';
import { valueAt } from '../../model/value-at.ts';
import { listed } from '../../text/wording/listed.ts';
import { plainKey } from '../../text/plain-key.ts';
import { keysAt } from './key-meant.ts';
import type { Finding } from '../rule.ts';

/**
 * The finding for keys in a list with a space between them, where a comma or a hyphen belongs;
 * `undefined` for any other value.
 */
export function findKeysInARow(
	content: Content,
	entry: Entry,
	path: readonly PropertyKey[],
): Finding | undefined {
	const found = valueAt(entry.value, path);
	if (typeof found !== 'string' || !/\s/.test(found)) return undefined;
	const isItem = typeof path.at(-1) === 'number';
	const known = keysAt(content, entry, isItem ? path : [...path, 0]);
	if (known === undefined) return undefined;
	const parts = keysMeant(found);
	const one = plainKey(found);
	const finding = { place: entry.at(path), words: found, names: [found, one, ...parts] };
	if (isItem && known.has(one) && !parts.every((part) => known.has(part))) {
		const message = `The key \`${one}\` has a space in it.`;
		return { ...finding, message, hint: `Write \`${one}\`.` };
	}
	if (!isRowOfKeys(found)) return undefined;
	const words = isItem ? wordsForItem(content, entry, path, parts) : wordsForList(path, parts);
	return { ...finding, ...words };
}

function wordsForItem(
	content: Content,
	entry: Entry,
	path: readonly PropertyKey[],
	parts: readonly string[],
) {
	const { line, column } = entry.at(path);
	const written = (content.texts.get(entry.file) ?? '').split(/\r?\n/)[line - 1] ?? '';
	if (/^[\s-]*-\s+$/.test(written.slice(0, column - 1))) {
		const lines = parts.map((part) => `\`- ${part}\``).join(', then ');
		return {
			message: `${asNames(parts)} are in the same item of the list.`,
			hint: `Write each on a separate line: ${lines}.`,
		};
	}
	const list = valueAt(entry.value, path.slice(0, -1)) as unknown[];
	return {
		message: `There is no comma between ${asNames(parts)}.`,
		hint: `Write a comma: \`[${list.flatMap((item) => keysMeant(item)).join(', ')}]\`.`,
	};
}

/** The words for a value that is not a list, but has the keys of one. */
function wordsForList(path: readonly PropertyKey[], parts: readonly string[]) {
	const field = String(path.at(-1));
	return {
		message: `\`${field}\` is not a list: there are no brackets around ${asNames(parts)}.`,
		hint: `Write brackets and commas: \`${field}: [${parts.join(', ')}]\`.`,
	};
}

function asNames(parts: readonly string[]): string {
	return listed(
		parts.map((part) => `\`${part}\``),
		'and',
	);
}
