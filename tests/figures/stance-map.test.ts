import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { centre, regionStates } from '../../src/figures/map/region-labels.ts';
import { drawOutlines, frame } from '../../src/figures/map/region-outlines.ts';
import { rooms } from '../../src/figures/drawing/room.ts';
import {
	drawStanceMap,
	mapInWords,
	mapLetters,
	pageMap,
} from '../../src/figures/map/stance-map.ts';
import { stanceLevels } from '../../src/model/records/stance.ts';
import { drawing, stanceLists } from './read-figures.ts';
import { asked, troubles, wordBoxes } from './words.ts';
import { isOnMap } from '../../src/figures/map/mapped-stance.ts';
import { drawSwatch } from '../../src/figures/map/stance-legend.ts';
import { wordsOf } from '../../src/words/words-of.ts';

const english = wordsOf('en-GB');

describe.each(stanceLists)('$name', ({ stances }) => {
	const shown = stances.filter(isOnMap);
	const $ = drawing(pageMap(stances, english));

	test('Every state on the map links to its row, and its row back', () => {
		expect(
			$('a')
				.map((_, link) => [[$(link).attr('id'), $(link).attr('href')]])
				.get(),
		).toEqual(shown.map(({ key }) => [`map-${key}`, `#stance-${key}`]));
		expect($('a path[d=""], a path:not([d])')).toHaveLength(0);
	});

	test('Every state of a level is cut out of the hatching of its level', () => {
		for (const level of ['ambassador', 'mission'] as const) {
			const cut = $(`#hatched-page-${level} path`).attr('d')!;
			const states = shown.filter((stance) => stance.level === level);
			expect(cut.split('M0 0')).toHaveLength(states.length);
			// Paths that begin anew where the last one ended would be cut out elsewhere.
			expect(cut.startsWith('m')).toBe(true);
		}
	});

	test('There is no pattern, which not every reader of SVG knows', () => {
		expect($('pattern')).toHaveLength(0);
	});

	test('The style sheet sets map text on a desktop as large as the layout assumes', () => {
		const css = readFileSync('src/styles/picture.css', 'utf8');
		expect(css).toContain(`.map g {\n\t\tfont-size: ${mapLetters.wide}px;`);
	});

	test('Sea, land, states and the centre look different', () => {
		expect($('.sea, .land, .centre')).toHaveLength(3);
		expect($('a .state')).toHaveLength(shown.filter(({ level }) => level !== 'recognised').length);
	});

	test('Neighbours and states of the region have a place', () => {
		expect(stances.filter((stance) => stance.reach !== 'beyond' && !isOnMap(stance))).toEqual([]);
	});

	test.each(Object.entries(mapLetters))(
		'No label runs into another or off the map: %s',
		(_, size) => {
			const group = $('svg > g');
			expect(group.find('text')).toHaveLength(shown.length + 1);
			const boxes = wordBoxes(drawing(`<svg><g font-size="${size}">${group.html()!}</g></svg>`));
			for (const [index, a] of boxes.entries()) {
				expect(a.left, a.words).toBeGreaterThanOrEqual(0);
				expect(a.right, a.words).toBeLessThanOrEqual(frame.width);
				for (const b of boxes.slice(index + 1)) {
					const meets =
						a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
					expect(meets, `${a.words} and ${b.words}`).toBe(false);
				}
			}
		},
	);

	test.each(Object.entries(rooms))(
		'A file has a legend that names who lies beyond: %s',
		(_, room) => {
			const drawn = drawStanceMap(stances, room, english);
			const words = asked(drawn)('text')
				.map((_, text) => asked(drawn)(text).text())
				.get()
				.join(' ');
			for (const { name } of stances.filter((stance) => !isOnMap(stance))) {
				expect(words).toContain(name);
			}
		},
	);
});

test('The legend of a file is within the picture', () => {
	const stances = ['Northland', 'Southland', 'The League of Very Small Islands'].map((name) => ({
		...{ key: name, name },
		level: 'contacts' as const,
	}));
	for (const room of Object.values(rooms)) {
		expect(troubles(drawStanceMap(stances, room, english))).toEqual([]);
	}
});

test('Levels differ by shape: solid, crossed, hatched, dotted, empty', () => {
	const shapes = stanceLevels.map((level) => drawSwatch(level));
	expect(new Set(shapes).size).toBe(stanceLevels.length);
	expect(shapes[0]).toContain('recognised');
	expect(shapes[3]).toContain('speck');
	expect(shapes[4]).not.toContain('path');
});

test('The map in words names every state at its level', () => {
	expect(
		mapInWords(
			[
				{ key: 'n', name: 'Northland', level: 'recognised' },
				{ key: 's', name: 'Southland', level: 'none' },
			],
			english,
		),
	).toBe('Recognised: Northland. None: Southland.');
});

test('Disputed borders are drawn differently, around Kashmir', () => {
	const { disputed } = drawOutlines(Object.values(regionStates).map(({ number }) => number));
	expect(disputed.match(/m/g)!.length).toBeGreaterThan(2);
});

test('Crimea is not shaded with Russia', () => {
	const russia = regionStates.RU!.number;
	const area = drawOutlines([russia]).states.get(russia)!;
	expect(area.match(/z/g)).toHaveLength(1);
});

test('Without stances the map shows only the centre', () => {
	const $ = drawing(pageMap([], english));
	expect($('g text').text()).toBe('Afghanistan');
	expect(regionStates).toHaveProperty(centre);
});
