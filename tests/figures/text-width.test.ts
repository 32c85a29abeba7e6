import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { bold, textWidth, wrap, wrapEvenly } from '../../src/figures/drawing/text-width.ts';
import { figures, stanceLists, timelines } from './read-figures.ts';

const words = [
	...figures.flatMap(({ figure }) =>
		figure.series.flatMap(({ label, rows }) => [label, ...rows.map((row) => row.label)]),
	),
	...timelines.flatMap(({ events, phases }) => [
		...events.flatMap(({ turning }) => turning ?? []),
		...phases.map(({ name }) => name),
	]),
	...stanceLists.flatMap(({ stances }) => stances.map(({ name }) => name)),
].filter((text) => text.length > 4);

/** How wide words are in the font of the site, in em. */
function drawnWidth(text: string, weight: 400 | 600): number {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200"><text y="100" font-size="100" font-family="serif" font-weight="${weight}">H${text}H</text></svg>`;
	const font = {
		fontFiles: [`src/assets/fonts/picture-${weight}.ttf`],
		loadSystemFonts: false,
		serifFamily: 'Source Serif 4 Variable',
		defaultFontFamily: 'Source Serif 4 Variable',
	};
	const bars = new Resvg(svg.replace(`H${text}H`, 'HH'), { font }).getBBox()!.width;
	return (new Resvg(svg, { font }).getBBox()!.width - bars) / 100;
}

test('Words are reckoned a little wider than they are drawn, never narrower', () => {
	expect(words.length).toBeGreaterThan(50);
	for (const text of words) {
		const drawn = drawnWidth(text, 400);
		expect(textWidth(text), text).toBeGreaterThanOrEqual(drawn);
		expect(textWidth(text), text).toBeLessThanOrEqual(1.15 * drawn);
	}
});

test('So are words in semibold', () => {
	for (const text of words) {
		expect(bold * textWidth(text), text).toBeGreaterThanOrEqual(drawnWidth(text, 600));
	}
});

test('Lines are no wider than requested, and contain all the words', () => {
	const text = 'The gate is locked at night and in winter all day long';
	for (const width of [6, 9, 14, 40]) {
		const lines = wrap(text, width);
		expect(lines.join(' ')).toBe(text);
		for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
		expect(wrapEvenly(text, width)).toHaveLength(lines.length);
	}
});
