import type { Page } from 'playwright-core';

/** The line that says what is switched off. */
export const line = (page: Page) => page.locator('.doubt-line');
/** The link that opens the choice. */
export const opener = (page: Page) => page.locator('.legend a[data-doubt]');
/**
 * Waits until something is switched off. If the data could not be loaded, the line says “Nothing is
 * switched off” before that.
 */
export const waitForDoubt = (page: Page) =>
	line(page)
		.getByText(/^\s*Switched off/)
		.waitFor();
