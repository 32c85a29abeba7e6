import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/raster/encode-png.ts';

/** An opaque picture whose pixels take turns among so many colours. */
function picture(width: number, height: number, colours: number) {
	const data = new Uint8Array(4 * width * height);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const colour = (pixel * 7) % colours;
		data.set([colour % 256, Math.floor(colour / 256), 255 - (colour % 256), 255], 4 * pixel);
	}
	return { width, height, data };
}

test('A picture that is read back has the same pixels, with few colours and with many', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 40 }),
			fc.integer({ min: 1, max: 40 }),
			fc.constantFrom(1, 2, 255, 256, 257, 1000),
			(width, height, colours) => {
				const given = picture(width, height, colours);
				const read = PNG.sync.read(Buffer.from(encodePng(given)));
				expect([read.width, read.height]).toEqual([width, height]);
				expect([...read.data]).toEqual([...given.data]);
			},
		),
		{ numRuns: 60 },
	);
});

test('A picture of few colours has a palette, one byte a pixel', () => {
	const colourType = (colours: number) => encodePng(picture(40, 40, colours))[25];
	expect([colourType(256), colourType(257)]).toEqual([3, 2]);
});
