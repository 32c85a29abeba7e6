import fc from 'fast-check';
import { expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import { all, element, joined, writable } from '../../../src/exports/epub/markup.ts';

test('Any text, in an element or an attribute, is read back as it was, but for what XML cannot hold', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc
			.array(
				fc.constantFrom(
					'<',
					'&',
					']]>',
					'"',
					"'",
					'&amp;',
					'\t',
					'\n',
					'\r',
					'\u0007',
					'\ud800',
					'\ufffe',
					'\u202e',
					'{',
					'%',
					'\\',
				),
			)
			.map((signs) => `a${signs.join('')}b`),
	);
	fc.assert(
		fc.property(hostile, (text) => {
			const root = create(element('p', { title: text }, text).xhtml).root()
				.node as unknown as Element;
			expect(root.getAttribute('title')).toBe(writable(text));
			expect(root.textContent).toBe(writable(text));
		}),
		{ numRuns: 300 },
	);
});

test('What XML cannot hold is shown as lost, and nothing else is', () => {
	expect(writable('a\u0007b\ud800c\ufffed')).toBe('a\ufffdb\ufffdc\ufffdd');
	expect(writable('tab\t, line\n, \u{1f33e}, \u202bمد\u202c')).toBe(
		'tab\t, line\n, \u{1f33e}, \u202bمد\u202c',
	);
});

test('Nothing stands between pieces of which all but one are nothing', () => {
	expect(joined([undefined, 'one', ''], ', ').xhtml).toBe('one');
	expect(joined(['one', all(), 'two'], ', ').xhtml).toBe('one, two');
});
