import type { Page } from 'playwright-core';

/** Where it is said what is switched off. */
export const line = (page: Page) => page.locator('.doubt-line');
/** What opens the choice. */
export const opener = (page: Page) => page.locator('.legend a[data-doubt]');
/** Waits until something is switched off. “Nothing is switched off” stands there before, where the data did not come. */
export const waitForDoubt = (page: Page) =>
	line(page)
		.getByText(/^\s*Switched off/)
		.waitFor();
