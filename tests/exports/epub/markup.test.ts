import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XmlDocument } from 'libxml2-wasm';
import { all, element, joined } from '../../../src/exports/epub/markup.ts';
import { writable } from '../../../src/text/letters/writable.ts';
import { hostileTitle } from '../hostile/titles.ts';

test('Any text in an element or an attribute is read back unchanged, except characters that XML does not allow', () => {
	const hostile = fc.oneof(fc.string({ unit: 'binary' }), hostileTitle);
	fc.assert(
		fc.property(hostile, (text) => {
			using document = XmlDocument.fromString(element('p', { title: text }, text).xhtml);
			expect(document.root.attr('title')?.value).toBe(writable(text));
			expect(document.root.content).toBe(writable(text));
		}),
		{ numRuns: 300 },
	);
});

test('Characters that XML does not allow are shown as lost, and no others', () => {
	expect(writable('a\u0007b\ud800c\ufffed')).toBe('a\ufffdb\ufffdc\ufffdd');
	expect(writable('tab\t, line\n, \u{1f33e}, \u202bمد\u202c')).toBe(
		'tab\t, line\n, \u{1f33e}, \u202bمد\u202c',
	);
});

test('No separator is added if only one piece has text', () => {
	expect(joined([undefined, 'one', ''], ', ').xhtml).toBe('one');
	expect(joined(['one', all(), 'two'], ', ').xhtml).toBe('one, two');
});
