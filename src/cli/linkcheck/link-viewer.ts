import type { Fetcher } from '../../http/make-fetcher.ts';
import { type ClosableViewer, makeViewer } from '../../linkcheck/browser/chromium/make-viewer.ts';
import { startChromium } from '../../linkcheck/browser/chromium/start-chromium.ts';
import { findBrowser } from '../../linkcheck/browser/find-browser.ts';
import { noViewer } from '../../linkcheck/browser/second-opinion.ts';
import { defaultFetchOptions } from '../../http/fetch-options.ts';
import { InputError } from './link-inputs.ts';
import type { NetworkOptions } from './linkcheck-options.ts';

/**
 * Makes the viewer that opens pages, as the options want it. It looks for a browser, and starts it,
 * only when a page is to be opened. With `always`, there must be one.
 *
 * @throws {InputError} If there is no browser where one is required.
 */
export async function linkViewer(
	options: NetworkOptions,
	fetcher: Pick<Fetcher, 'askOnce'>,
	signal: AbortSignal,
): Promise<ClosableViewer> {
	const { browser, browserConcurrency: concurrency } = options;
	if (browser === 'never') {
		return { ...noViewer('`--browser never`'), close: () => Promise.resolve() };
	}
	if (browser === 'always' && (await findBrowser()) === undefined) {
		throw new InputError(
			'No Chromium was found for `--browser always`. Install one, or give its path in `CHROME_PATH`.',
		);
	}
	const defaults = defaultFetchOptions();
	return makeViewer({
		always: browser === 'always',
		find: () => (typeof browser === 'object' ? Promise.resolve(browser.path) : findBrowser()),
		start: startChromium,
		userAgent: options.userAgent ?? defaults.userAgent,
		maxBody: options.maxBody ?? defaults.maxBody,
		time: options.timeout ?? defaults.timeout,
		...{ concurrency, fetcher, signal },
	});
}
