import { PNG } from 'pngjs';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
	vi.resetModules();
	vi.doUnmock('@resvg/resvg-js');
	vi.restoreAllMocks();
});

const svg = (words: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" font-family="'Source Serif 4', serif" font-size="20"><rect width="100" height="50" fill="#fff"/><text x="5" y="30">${words}</text></svg>`;

async function draw(words: string): Promise<PNG> {
	const { loadRasteriser } = await import('../../src/raster/png.ts');
	const rasterise = await loadRasteriser();
	return PNG.sync.read(Buffer.from(rasterise!(svg(words), 200)));
}

const inked = ({ data }: PNG) =>
	data.filter((value, index) => index % 4 === 0 && value < 128).length;

test('A PNG is as wide as asked and in proportion', async () => {
	const { width, height } = await draw('');
	expect([width, height]).toEqual([200, 100]);
});

test('Words are drawn with the font of the site, whatever fonts are installed', async () => {
	expect(inked(await draw(''))).toBe(0);
	expect(inked(await draw('Kabul'))).toBeGreaterThan(200);
});

test('Persian words are drawn, also beside punctuation and names in Latin letters', async () => {
	const alone = inked(await draw('بنیاد'));
	expect(alone).toBeGreaterThan(100);
	expect(inked(await draw('بنیاد: BBC.'))).toBeGreaterThan(alone + inked(await draw('BBC')));
});

test('The same picture gives the same bytes', async () => {
	const { loadRasteriser } = await import('../../src/raster/png.ts');
	const rasterise = await loadRasteriser();
	const [first, second] = [1, 2].map(() => Buffer.from(rasterise!(svg('Kabul'), 200)));
	expect(first!.equals(second!)).toBe(true);
});

test('If the binary does not load, there is no rasteriser, and one line says so', async () => {
	vi.doMock('@resvg/resvg-js', () => {
		throw new Error('no binary for this platform');
	});
	const warn = vi.spyOn(console, 'warn').mockReturnValue();
	const { loadRasteriser } = await import('../../src/raster/png.ts');
	expect(await loadRasteriser()).toBeUndefined();
	expect(await loadRasteriser()).toBeUndefined();
	expect(warn).toHaveBeenCalledTimes(1);
	expect(String(warn.mock.calls[0]![0])).toContain('PNG files cannot be made');
});
