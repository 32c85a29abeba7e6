import { brokenReference } from '../broken-reference.ts';

export const brokenSitemapAddress = brokenReference({
	name: 'broken-sitemap-address',
	about: 'What the sitemap and robots.txt name is in the site.',
	kinds: ['sitemap'],
	noun: 'a page',
	otherwise: 'Correct what writes the sitemap',
});
