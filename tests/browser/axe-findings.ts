import type axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { layOutAll } from './lay-out.ts';

/** The minified edition, which browsers parse in half the time. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe finds on a page in its current state.
 *
 * @param rules - All rules of WCAG 2.2 AA, or only those about colours.
 * @param within - The part of the page to check.
 */
export async function axeFindings(
	page: Page,
	rules: 'all' | 'colours' = 'all',
	within = 'html',
): Promise<string[]> {
	await layOutAll(page);
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	const { violations, passes } = await page.evaluate(
		async ({ runOnly, within }): Promise<AxeResults> =>
			(globalThis as unknown as { axe: typeof axe }).axe.run(within, {
				runOnly,
				resultTypes: ['violations'],
				// Style sheets are in the page, so nothing has to be fetched for them.
				preload: false,
			}),
		{
			within,
			runOnly:
				rules === 'all'
					? { type: 'tag' as const, values: levels }
					: { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] },
		},
	);
	expect(passes.length).toBeGreaterThan(0);
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
		),
	);
}
