import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articlePages, pageAt } from '../site/dist.ts';
import { useSite } from './visit.ts';

/** What those hear of a figure who do not see it: the browser's own accessibility tree. */

/** A browser that a screen reader listens to, so it also names figures that are not laid out yet. */
const site = useSite(['--force-renderer-accessibility']);
const path = articlePages[0]!.path;
const { $ } = pageAt(path)!;

/** What is heard of an element, and of what it holds. */
interface Heard {
	role: string;
	name: string;
	holds: Heard[];
}

/** The figures of a page as they are heard, unfolded. */
async function figuresOf(page: Page): Promise<Heard[]> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const heard = (id: string): Heard[] => {
		const node = byId.get(id);
		// The browser cuts a text into its lines for the caret.
		if (!node || node.role?.value === 'InlineTextBox') return [];
		const holds = (node.childIds ?? []).flatMap(heard);
		if (node.ignored) return holds;
		return [{ role: String(node.role?.value), name: String(node.name?.value ?? ''), holds }];
	};
	return nodes
		.filter(({ role, ignored }) => role?.value === 'figure' && !ignored)
		.flatMap(({ nodeId }) => heard(nodeId));
}

const all = (heard: Heard): Heard[] => [heard, ...heard.holds.flatMap(all)];
const within = (heard: Heard, role: string) => all(heard).filter((one) => one.role === role);
const textOf = (heard: Heard): string =>
	all(heard)
		.filter(({ role }) => role === 'StaticText')
		.map(({ name }) => name)
		.join(' ');

/** The charts of the article as they are written: title, description, and the numbers of the table. */
const charts = $('figure.figure')
	.filter((_, figure) => $(figure).find('[role="img"], table').length === 2)
	.map((_, figure) => ({
		title: $(figure).attr('aria-label')!,
		description: $(figure).find('[role="img"]').attr('aria-label')!,
		drawn: $(figure)
			.find('svg text')
			.map((_, text) => $(text).text())
			.get(),
		rows: $(figure)
			.find('tbody tr:has(td)')
			.map((_, row) => ({
				label: $(row).find('th').text(),
				cells: $(row)
					.find('td')
					.map((_, cell) => $(cell).text())
					.get(),
			}))
			.get(),
	}))
	.get();

test.each([360, 1440])(
	'At %i px a chart is heard as its title, what it shows, once, and a table whose rows have heads',
	async (width) => {
		expect(charts.length).toBeGreaterThan(1);
		await site.open(path, { viewport: { width, height: 900 } }, async ({ page }) => {
			const figures = await figuresOf(page);
			for (const { title, description, drawn, rows } of charts) {
				const figure = figures.find(({ name }) => name === title);
				if (!figure) throw new Error(`No figure is called “${title}”.`);
				const images = within(figure, 'image');
				expect(images.map(({ name }) => name)).toEqual([description]);
				expect(images.flatMap(({ holds }) => holds)).toEqual([]);
				expect(drawn.length).toBeGreaterThan(0);
				expect(textOf(figure)).toMatch(new RegExp(`^${RegExp.escape(title)} `));
				const [table, ...others] = within(figure, 'table');
				expect(others).toEqual([]);
				expect(rows.length).toBeGreaterThan(1);
				expect(rows.filter(({ label }) => label.trim() === '')).toEqual([]);
				const spoken = within(table!, 'row')
					.filter((row) => within(row, 'cell').length > 0)
					.map((row) => ({
						label: within(row, 'rowheader').map(textOf).join(' | '),
						cells: within(row, 'cell').map(textOf),
					}));
				expect(spoken).toEqual(rows);
				expect(within(table!, 'columnheader').map(textOf)[0]).toMatch(/\p{L}/u);
			}
		});
	},
);

test('A screen reader gets a map as a list of positions, without the drawing', async () => {
	const figure = $('figure.figure:has(svg.map)');
	const told = figure.find('p.hidden').text();
	await site.open(path, { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
		const map = (await figuresOf(page)).find(({ name }) => name === figure.attr('aria-label'))!;
		expect(within(map, 'image')).toEqual([]);
		expect(textOf(map).split(told).length, 'how often it is told, and one more').toBe(2);
		const rows = within(map, 'row').filter((row) => within(row, 'cell').length > 0);
		expect(rows.length).toBe(figure.find('tbody tr').length);
		for (const row of rows) expect(within(row, 'rowheader')).toHaveLength(1);
	});
});
