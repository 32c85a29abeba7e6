import { expect, test } from 'vitest';
import { findKeysInARow } from '../../src/check/references/keys-in-a-row.ts';
import { parseContent } from '../../src/content/parse-content.ts';

/** What is said of the first item of a list in the frontmatter of a section. */
function findFor(field: string, path: readonly PropertyKey[]) {
	const text = `---\n${field}\n---\n\nWords.\n`;
	const content = parseContent('content', [{ path: 'content/articles/one/two.mdx', text }]);
	return content.entries.map((entry) => findKeysInARow(content, entry, path))[0];
}

test('Keys that no record has are parted as well', () => {
	expect(findFor('figures: [trade lpg oil]', ['figures', 0])).toMatchObject({
		message: 'There is no comma between `trade`, `lpg` and `oil`.',
		hint: 'Write a comma: `[trade, lpg, oil]`.',
		names: ['trade lpg oil', 'trade-lpg-oil', 'trade', 'lpg', 'oil'],
	});
});

test('Values that are not keys, or not in a list of keys, are left to their schema', () => {
	expect(findFor('figures: [Trade lpg]', ['figures', 0])).toBeUndefined();
	expect(findFor('figures: [trade]', ['figures', 0])).toBeUndefined();
	expect(findFor('title: two words', ['title'])).toBeUndefined();
});
