import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/figures/chart/chart.ts';
import { looks, palettes } from '../../src/figures/drawing/paint.ts';
import { drawStanceMap } from '../../src/figures/map/stance-map.ts';
import { standalone } from '../../src/figures/drawing/standalone.ts';
import { drawTimeline, phasesOf } from '../../src/figures/timeline.ts';
import { drawing, figures, stanceLists, timelines } from './read-figures.ts';
import type { Room } from '../../src/figures/drawing/room.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

const pictures = [
	...figures.map(({ name, figure }) => ({
		name,
		draw: (room: Room) => drawChart(figure, room, english),
	})),
	...timelines.map(({ name, events, phases }) => ({
		name,
		draw: (room: Room) => drawTimeline(events, phasesOf(events, phases), room, english),
	})),
	...stanceLists.map(({ name, stances }) => ({
		name,
		draw: (room: Room) => drawStanceMap(stances, room, english),
	})),
].map(({ name, draw }) => ({
	...{ name, draw, title: 'Fish & ships', measure: 'Ships in a harbour', description: 'Few.' },
	credits: ['Sources: A, B.', 'three-points.example'],
}));

describe.each(pictures)('$name', (picture) => {
	const $ = drawing(standalone(picture, { width: 800, palette: palettes.light }));

	test('It needs no style sheet, script, pattern or file', () => {
		expect($('style, script, pattern, image, [style], [class], [href]')).toHaveLength(0);
	});

	test('It has its own size, text styles, title and description', () => {
		const root = $('svg').first();
		expect(root.attr('viewBox')).toBe(`0 0 800 ${root.attr('height')!}`);
		expect(root.attr('font-family')).toContain('serif');
		expect($('svg > title').text()).toBe('Fish & ships');
		expect($('svg > desc').text()).toBe('Few.');
	});

	test('Title, measure and credits are drawn too', () => {
		const words = $('text').text();
		for (const part of ['Fish & ships', 'Ships in a harbour', 'Sources: A, B.']) {
			expect(words).toContain(part);
		}
	});

	test('Every mark has a colour of the palette', () => {
		const colours = new Set<string | undefined>([
			...Object.values<string>({ ...palettes.light }),
			'none',
			undefined,
		]);
		const found = $('path, rect, circle, text')
			.toArray()
			.flatMap((mark) => [$(mark).attr('fill'), $(mark).attr('stroke')]);
		expect(found.filter((colour) => !colours.has(colour))).toEqual([]);
		const bare = $('path:not(clipPath path), rect, circle').toArray();
		expect(bare.filter((mark) => !$(mark).attr('fill'))).toEqual([]);
	});
});

test('Every kind of mark that a picture uses has a look', () => {
	for (const { draw } of pictures) {
		const kinds = JSON.stringify(draw({ width: 700, letters: 13 }).marks)
			.match(/"class":"[^"]+"/g)!
			.flatMap((found) => found.slice(9, -1).split(' '));
		expect([...new Set(kinds)].filter((kind) => !(kind in looks))).toEqual([]);
	}
});

test('Without a frame it is only the drawing, for a page that prints the rest', () => {
	const picture = pictures[0]!;
	const standing = { width: 600, palette: palettes.dark, isFramed: false };
	const $ = drawing(standalone(picture, standing));
	expect($('text').text()).not.toContain('Fish');
	const { height } = picture.draw({ width: 600, letters: 13.5 });
	expect(Number($('svg').attr('height'))).toBeCloseTo(height, -0.5);
});
