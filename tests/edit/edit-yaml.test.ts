import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { spliceText } from '../../src/edit/change.ts';
import { appendItem } from '../../src/edit/edit-yaml.ts';
import { writeScalar } from '../../src/edit/write-scalar.ts';

/** Texts with signs that mean something in YAML. */
const texts = fc
	.array(
		fc.oneof(
			fc.constantFrom(
				'a',
				' ',
				',',
				']',
				'}',
				': ',
				' #',
				"'",
				'"',
				'-',
				'?',
				'|',
				'\n',
				'\t',
				'\u0085',
			),
			fc.string({ unit: 'binary', maxLength: 2 }),
		),
		{ maxLength: 8 },
	)
	.map((pieces) => pieces.join(''));

test.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', undefined])(
	'A text written in the style %s is read back as it is',
	(style) => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(parse(`key: ${writeScalar(text, style)}\nnext: 1\n`)).toEqual({
					key: text,
					next: 1,
				});
			}),
		);
	},
);

describe('A text added to a list', () => {
	test.each([
		['in square brackets', 'key: [one]\nnext: 1\n'],
		['in empty square brackets', 'key: []\nnext: 1\n'],
		['with an item a line', 'key:\n  - one\nnext: 1\n'],
	])('%s is read back as it is', (_, list) => {
		const before = (parse(list) as { key: string[] }).key;
		fc.assert(
			fc.property(texts, (text) => {
				const changed = spliceText(list, [appendItem(list, ['key'], text)]);
				expect(parse(changed)).toEqual({ key: [...before, text], next: 1 });
			}),
		);
	});
});
