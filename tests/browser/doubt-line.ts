import type { Page } from 'playwright-core';

/** The line that says what is switched off. */
export const line = (page: Page) => page.locator('.doubt-line');
/** The link that opens the choice. */
export const opener = (page: Page) => page.locator('.legend a[data-doubt]');
/**
 * Waits until the line says what is switched off. Before that, it may say that nothing is, because
 * the data did not load.
 */
export const waitForDoubt = (page: Page) =>
	line(page)
		.getByText(/^\s*Switched off/)
		.waitFor();
