import { describe, expect, test } from 'vitest';
import { centre, regionStates } from '../../src/figures/region-labels.ts';
import { drawOutlines, frame } from '../../src/figures/region-outlines.ts';
import { drawShades, drawStanceMap, drawSwatch, isOnMap } from '../../src/figures/stance-map.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import { stanceLevels } from '../../src/model/records/stance.ts';
import { drawing, stanceLists } from './read-figures.ts';

/** Widths of the map and sizes of its letters, in px, on a phone, a tablet and a wide screen. */
const screens = [
	{ width: 288, letters: 11 },
	{ width: 672, letters: 11.4 },
	{ width: 749, letters: 12.3 },
];

describe.each(stanceLists)('$name', ({ stances }) => {
	const shown = stances.filter(isOnMap);
	const $ = drawing(drawStanceMap(stances, 'Afghanistan'));

	test('Every state with a place on the map is shaded by its level and leads to its row', () => {
		expect(
			$('a')
				.map((_, link) => [[$(link).attr('href'), $(link).find('path').attr('class')]])
				.get(),
		).toEqual(shown.map(({ key, level }) => [`#stance-${key}`, level]));
		expect($('a path[d=""], a path:not([d])')).toHaveLength(0);
	});

	test('Every state with a place on the map is named on it', () => {
		expect($('text')).toHaveLength(shown.length + 1);
	});

	test('Neighbours and states of the region have a place', () => {
		expect(stances.filter((stance) => stance.reach !== 'beyond' && !isOnMap(stance))).toEqual([]);
	});

	test.each(screens)(
		'No label runs into another or off a map of $width px',
		({ width, letters }) => {
			const scale = width / frame.width;
			const boxes = $('text')
				.toArray()
				.map((text) => {
					const words = $(text).text();
					const x = (parseFloat($(text).attr('x')!) / 100) * width;
					const y = (parseFloat($(text).attr('y')!) / 100) * frame.height * scale;
					const across = textWidth(words) * letters;
					const isStart = $(text).hasClass('start');
					const left = isStart ? x + 0.75 * letters : x - across / 2;
					return {
						words,
						left,
						right: left + across,
						top: y - letters / 2,
						bottom: y + letters / 2,
					};
				});
			for (const [index, a] of boxes.entries()) {
				expect(a.left, a.words).toBeGreaterThanOrEqual(0);
				expect(a.right, a.words).toBeLessThanOrEqual(width);
				for (const b of boxes.slice(index + 1)) {
					const meets =
						a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
					expect(meets, `${a.words} and ${b.words}`).toBe(false);
				}
			}
		},
	);
});

test('Levels differ by pattern: solid, crossed, hatched, dotted, empty', () => {
	const $ = drawing(`<div>${drawShades()}</div>`);
	const shapes = $('pattern')
		.map((_, pattern) => `${$(pattern).attr('id')} ${$(pattern).find('path').attr('d')}`)
		.get();
	expect(shapes.map((shape) => shape.split(' ')[0])).toEqual([
		'shade-ambassador',
		'shade-mission',
		'shade-contacts',
	]);
	for (const level of stanceLevels) expect(drawSwatch(level)).toContain(`class="${level}"`);
});

test('Disputed borders are drawn apart, around Kashmir', () => {
	const { disputed } = drawOutlines(Object.values(regionStates).map(({ number }) => number));
	expect(disputed.match(/m/g)!.length).toBeGreaterThan(2);
});

test('Crimea is not shaded with Russia', () => {
	const russia = regionStates.RU!.number;
	const area = drawOutlines([russia]).states.get(russia)!;
	expect(area.match(/z/g)).toHaveLength(1);
});

test('Without stances the map shows the centre alone', () => {
	const $ = drawing(drawStanceMap([], 'Afghanistan'));
	expect($('text').text()).toBe('Afghanistan');
	expect(regionStates).toHaveProperty(centre);
});
