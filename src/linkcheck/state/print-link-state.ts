import type { LinkMemory, LinkState } from '../../link-state/link-memory.ts';

/** The keys of a memory, in the order in which they are written. */
const order = [
	'verdict',
	'since',
	'checked',
	'strikes',
	'finalUrl',
	'etag',
	'lastModified',
	'text',
	'quotes',
	'archive',
] as const satisfies readonly (keyof LinkMemory)[];

/**
 * The link state as the text of its file: JSON (RFC 8259), one line per address, sorted by code
 * units, keys in a fixed order, a final newline. Empty fields are left out, so a line changes only
 * when something was learned.
 */
export function printLinkState(state: LinkState): string {
	const lines = Object.keys(state)
		.sort()
		.flatMap((url) => {
			const memory = state[url];
			return memory ? [`  ${JSON.stringify(url)}: ${printMemory(memory)}`] : [];
		});
	return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function printMemory(memory: LinkMemory): string {
	const fields = order.flatMap((key) => {
		const value = sorted(memory[key]);
		const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
		return isEmpty ? [] : [`${JSON.stringify(key)}: ${JSON.stringify(value)}`];
	});
	return `{ ${fields.join(', ')} }`;
}

/** Sorts a map by its keys; returns anything else as it is. */
function sorted(value: LinkMemory[keyof LinkMemory]): LinkMemory[keyof LinkMemory] {
	if (typeof value !== 'object' || Array.isArray(value)) return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries) as typeof value;
}
