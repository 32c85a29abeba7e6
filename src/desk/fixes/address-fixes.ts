import { type Content, entriesOf } from '../../content/content.ts';
import type { Splice } from '../../edit/change.ts';
import { scalarAt } from '../../edit/yaml-scalar.ts';
import { plainAddress } from '../../text/addresses/plain-address.ts';

/** Removes from the addresses of sources what does not belong to the page: see `plainAddress`. */
export function addressFixes(content: Content): Splice[] {
	return entriesOf(content, 'source').flatMap(({ value, file }) => {
		// The value as written: errors in other fields do not matter here.
		const written = String((value as { url?: unknown }).url);
		const plain = plainAddress(written);
		if (plain === written) return [];
		const text = content.texts.get(file) ?? '';
		const scalar = scalarAt(text, ['url']);
		// In quotes, an address may contain escapes.
		if (!scalar || text.slice(scalar.start, scalar.end) !== written) return [];
		return [{ file, start: scalar.start, end: scalar.end, text: plain }];
	});
}
