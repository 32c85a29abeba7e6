import { expect, test } from 'vitest';
import { dateInAddress } from '../../src/check/rules/date-in-address.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { readFixture } from '../read-fixture.ts';

/** How often the rule objects to a source with this path in its address. */
async function findings(path: string): Promise<number> {
	const files = (await readFixture('publication')).map(({ path: file, text }) => ({
		path: file,
		text: text.replace('gazette.example.org/2024/05/mill', `gazette.example.org/${path}`),
	}));
	const content = parseContent('content', files);
	return dateInAddress.find({ content, today: '2026-12-31', language: 'en-GB', letters: '' })
		.length;
}

// The source was published on 2024-05-06.
test.each([
	['2024/05/06/mill', 0],
	['2024-05-07-mill', 0],
	['20240505/mill', 0],
	['2024/06/05/mill', 1],
	['20230506-mill', 1],
	// No day, and the day of what a page is about.
	['2024/02/31/mill', 0],
	['1924-08-01-the-closure', 0],
	['202406051234', 0],
])('A source at %s has %i days that contradict it', async (path, count) => {
	expect(await findings(path)).toBe(count);
});
