import { expect, test } from 'vitest';
import { findPlacements } from '../../src/prose/placements.ts';
import { parseMdx } from '../../src/content/mdx-text.ts';

const text = `---
title: The mill
startHere:
  - almanac
---

It was [built](claim:built).
`;

test('Frontmatter and prose have their places in the file', () => {
	const { frontmatter, prose, faults } = parseMdx('a.mdx', text);
	expect(faults).toEqual([]);
	expect(frontmatter.value).toEqual({ title: 'The mill', startHere: ['almanac'] });
	expect(frontmatter.at(['startHere', 0])).toEqual({ file: 'a.mdx', line: 4, column: 5 });
	expect(prose && findPlacements(prose)).toMatchObject([{ at: { line: 7, column: 8 } }]);
});

test.each([
	['none', 'Words.\n'],
	['an empty one', '---\n---\n\nWords.\n'],
	['one that is never closed', '---\ntitle: The mill\n'],
	['rules alone', 'Words.\n\n---\n\ntitle: no\n\n---\n'],
])('A file whose frontmatter is %s has no fields', (_, bare) => {
	expect(parseMdx('a.mdx', bare).frontmatter.value ?? {}).toEqual({});
});

test('Frontmatter is read with Windows line ends', () => {
	const { frontmatter } = parseMdx('a.mdx', text.replaceAll('\n', '\r\n'));
	expect(frontmatter.value).toEqual({ title: 'The mill', startHere: ['almanac'] });
	expect(frontmatter.at(['startHere', 0])).toMatchObject({ line: 4, column: 5 });
});

test('A fault of the frontmatter counts its lines from the top of the file', () => {
	const { faults } = parseMdx('a.mdx', '---\ntitle: a: b\n---\n');
	expect(faults).toMatchObject([{ kind: 'yaml', place: { file: 'a.mdx', line: 2, column: 8 } }]);
});

test.each([
	['a bare sign', 'Fewer than <4 hold it.\n', '1:13'],
	['a brace that is never closed', 'Words\n\n{ more\n', '4:1'],
	['a component that is never closed', 'Words\n\n<Since>\n\nMore.\n', '3:1'],
	['a tag that crosses a paragraph', 'A <b>word\n\nMore</b>.\n', '1:3'],
])('Prose that does not parse has its fault reported: %s', (_, broken, place) => {
	const { prose, faults } = parseMdx('a.mdx', broken);
	expect(prose).toBeUndefined();
	expect(
		faults.map((fault) => `${String(fault.place.line)}:${String(fault.place.column)}`),
	).toEqual([place]);
});
