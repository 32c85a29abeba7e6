import { prepareBrowsers } from './browser.ts';

/** Before all tests in browsers, once: two that install at the same time would be in each other's way. */
export default prepareBrowsers;
