import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on a page as it stands. */
export async function axeFindings(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations, passes } = await page.evaluate(
		async (tags): Promise<AxeResults> =>
			(globalThis as unknown as { axe: typeof axe }).axe.run({
				runOnly: { type: 'tag', values: tags },
				resultTypes: ['violations'],
				// Style sheets are in the page; there is nothing to fetch for them.
				preload: false,
			}),
		levels,
	);
	expect(passes.length).toBeGreaterThan(0);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}
