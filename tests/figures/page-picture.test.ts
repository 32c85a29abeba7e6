import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mark, text } from '../../src/figures/drawing/marks.ts';
import { pagePicture } from '../../src/figures/drawing/page-picture.ts';
import { looks, palettes } from '../../src/figures/drawing/paint.ts';
import { rooms } from '../../src/figures/drawing/room.ts';
import { drawing } from './read-figures.ts';

const styles = join(import.meta.dirname, '../../src/styles');
const css = readFileSync(join(styles, 'picture.css'), 'utf8');
const tokens = readFileSync(join(styles, 'tokens.css'), 'utf8');

describe('A picture on a page', () => {
	const $ = drawing(
		pagePicture(
			(room) => ({ ...room, height: 50, marks: [text('Five', { x: 0, y: 9 })] }),
			'A “five”',
		),
	);

	test('It is laid out for a phone and for a desk', () => {
		expect($('svg.narrow').attr('viewBox')).toBe(`0 0 ${rooms.narrow.width} 50`);
		expect($('svg.wide').attr('viewBox')).toBe(`0 0 ${rooms.wide.width} 50`);
	});

	test('It has one accessible name, and none of its words is read as well', () => {
		expect($('[role="img"]')).toHaveLength(1);
		expect($('[role="img"]').attr('aria-label')).toBe('A “five”');
		expect($('[role="img"] svg')).toHaveLength(2);
	});

	test('Its letters are 11 px high on a screen of 320 px', () => {
		// The margins of a page take 32 px there.
		expect((rooms.narrow.letters * 288) / rooms.narrow.width).toBeGreaterThanOrEqual(11);
	});
});

test('A picture without a name is passed over', () => {
	const drawn = pagePicture((room) => ({ ...room, height: 5, marks: [mark('path')] }));
	expect(drawing(drawn)('div').attr('aria-hidden')).toBe('true');
});

describe('The style sheet of the page agrees with the paint of a file', () => {
	const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors, body]) => ({
		selectors: selectors!,
		body: body!,
	}));
	const said = (kind: string, property: string) =>
		rules
			.filter(({ selectors }) => new RegExp(`\\.${kind}(?![\\w-])`).test(selectors))
			.filter(({ selectors }) => !/:hover|:target|\.map|\.shares/.test(selectors))
			.flatMap(({ body }) => [
				...body.matchAll(new RegExp(`(?<![-\\w])${property}: ([^;]+);`, 'g')),
			])
			.at(-1)?.[1];

	test.each(Object.entries(looks))('%s', (kind, { fill, stroke, width }) => {
		const colour = (name: string | undefined) =>
			name && (name === 'none' ? name : `var(--${name})`);
		expect(said(kind, 'fill')).toBe(colour(fill));
		expect(said(kind, 'stroke')).toBe(colour(stroke));
		if (width !== undefined) expect(said(kind, 'stroke-width')).toBe(`${width}px`);
	});
});

test('The palettes are those of the site', () => {
	for (const [name, colour] of Object.entries(palettes.light)) {
		expect(tokens).toContain(
			`--${name}: light-dark(${colour}, ${palettes.dark[name as keyof typeof palettes.dark]})`,
		);
	}
});
