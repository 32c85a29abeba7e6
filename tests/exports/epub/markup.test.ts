import fc from 'fast-check';
import { expect, test } from 'vitest';
import { XmlDocument } from 'libxml2-wasm';
import { all, element, joined } from '../../../src/exports/epub/markup.ts';
import { writable } from '../../../src/text/writable.ts';
import { hostileTitle } from '../hostile/titles.ts';

test('Any text, in an element or an attribute, is read back as it was, but for what XML cannot hold', () => {
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
