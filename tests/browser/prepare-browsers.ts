import { prepareBrowsers } from './browser.ts';

/**
 * Runs once before all tests in browsers: two installations at the same time would disturb each
 * other.
 */
export default prepareBrowsers;
