import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

/**
 * The first screen of the main pages, held against pictures that were looked at and kept. Another
 * renderer sets type a little otherwise: a page may differ in a few of a hundred pixels before it
 * counts as changed. `UPDATE=1` keeps the present look; look at it before you commit it.
 */
const tolerance = 0.04;

const site = useSite();
const article = articlePages[0]!.path;
const folder = join(import.meta.dirname, 'looks');

const looked = [
	{ name: 'article', path: article },
	{ name: 'sources', path: `${article}sources/` },
	{ name: 'evidence', path: `${article}evidence/` },
	{ name: 'front', path: '/' },
];

const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
	[360, 820, 1440].map((width) => ({ view: `${colorScheme}-${width}`, colorScheme, width })),
);

describe.each(looked)('The look of a main page, $name', ({ name, path }) => {
	/** By the name of the view. One visit for all: the pages are long. */
	const shots = new Map<string, Buffer>();

	beforeAll(async () => {
		await site.open(path, { bypassCSP: true }, async ({ page }) => {
			// The fonts are optional, so a page may do without them: here it waits for them.
			await page.evaluate(async () => {
				for (const style of document.querySelectorAll('style')) {
					style.textContent = style.textContent.replaceAll(
						'font-display:optional',
						'font-display:block',
					);
				}
				await Promise.all([...document.fonts].map((face) => face.load().catch(() => undefined)));
				await document.fonts.ready;
			});
			for (const { view, colorScheme, width } of views) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 800 });
				shots.set(view, await page.screenshot({ animations: 'disabled' }));
			}
		});
	});

	test.each(views)('$view looks as recorded', ({ view }) => {
		const file = join(folder, `${name}-${view}.png`);
		const shot = shots.get(view)!;
		if (process.env.UPDATE) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(file, shot);
		}
		expect(existsSync(file), `There is no kept picture \`${file}\`.`).toBe(true);
		const now = PNG.sync.read(shot);
		const kept = PNG.sync.read(readFileSync(file));
		expect([now.width, now.height]).toEqual([kept.width, kept.height]);
		const differing = pixelmatch(now.data, kept.data, undefined, now.width, now.height, {
			threshold: 0.3,
		});
		expect(differing / (now.width * now.height)).toBeLessThanOrEqual(tolerance);
	});
});
