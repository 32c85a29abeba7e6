import { describe, expect, test } from 'vitest';
import { lostLink } from '../../src/check/rules/lost-link.ts';
import { outsideLink } from '../../src/check/rules/outside-link.ts';
import { foundBy } from './found-by.ts';

const article = 'articles/tide-mill/index.mdx';

describe('The hint for a lost link names the place or page that is meant', () => {
	test.each([
		['#what-it-made', '#output-what-it-made'],
		['#built-1871', '#claim-built-1871'],
		['#flour-by-year', '#figure-flour-by-year'],
		['#History', '#history'],
		['/tide-mil/', '/tide-mill/'],
		['/tide-mill/timeline/', '/tide-mill/#timeline'],
		['/glossary/sluice/', '/glossary/#term-sluice'],
	])('%s: %s', (address, meant) => {
		const found = foundBy(lostLink, article, 'Few people', `[Few](${address}) people`);
		expect(found).toEqual([expect.stringContaining(`Did you mean \`${meant}\`?`)]);
	});
});

test('The address of a page without its first slash is not taken for a key', () => {
	const found = foundBy(outsideLink, article, 'Few people', '[Few](tide-mill/) people');
	expect(found).toEqual([expect.stringContaining('its address from the first `/`')]);
});
