import { expect, test } from 'vitest';
import { articlePages } from '../site/dist.ts';
import { useSite } from './visit.ts';

// What a screen reader gets: without this, a browser leaves out what is far from the window.
const site = useSite(['--force-renderer-accessibility']);
const view = { viewport: { width: 1280, height: 900 } };

test.each(['evidence', 'sources'])(
	'A screen reader gets every entry and number of %s, also far from the window',
	async (name) => {
		await site.open(`${articlePages[0]!.path}${name}/`, view, async ({ page }) => {
			const { numbers, entries } = await page.evaluate(() => {
				const all = [...document.querySelectorAll('.evidence > .claims > li')];
				const isNumbered = (item: Element) => getComputedStyle(item).listStyleType === 'decimal';
				return { numbers: all.filter(isNumbered).length, entries: all.length };
			});
			expect(entries).toBeGreaterThan(100);
			const session = await page.context().newCDPSession(page);
			const { nodes } = await session.send('Accessibility.getFullAXTree');
			const ofRole = (role: string) => nodes.filter((node) => node.role?.value === role);
			expect(ofRole('ListMarker')).toHaveLength(numbers);
			expect(ofRole('listitem').filter(({ childIds = [] }) => childIds.length === 0)).toEqual([]);
			expect(ofRole('listitem').length).toBeGreaterThanOrEqual(entries);
		});
	},
);
