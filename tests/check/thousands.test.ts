import { expect, test } from 'vitest';
import { findThousands } from '../../src/check/numbers/thousands.ts';
import { parseContent } from '../../src/content/parse-content.ts';

const path = 'content/articles/one/figures/trade.yaml';

/** What is said of a figure with one row that has a value, as it is written. */
function findFor(value: string) {
	const row = `{ label: 2024, value: ${value} }`;
	const text = `title: Trade\nunit: tonnes\nseries:\n  trust:\n    rows:\n      - ${row}\n`;
	const content = parseContent('content', [{ path, text }]);
	return content.entries.flatMap((entry) => findThousands(content, entry));
}

test.each(['10.125', '10.00', '10.0000', '0.500', '0.000', '3.1', '10', '1234.000', '"10.000"'])(
	'%s is what it says',
	(value) => {
		expect(findFor(value)).toEqual([]);
	},
);

test.each([
	['1.000', 'Write `1000`, or `1`.'],
	['418.000', 'Write `418000`, or `418`.'],
	['-10.000', 'Write `-10000`, or `-10`.'],
])('The point in %s may separate thousands', (value, hint) => {
	expect(findFor(value)).toMatchObject([{ words: value, hint }]);
});
