import { brokenReference } from '../broken-reference.ts';

export const brokenFeedAddress = brokenReference({
	name: 'broken-feed-address',
	about: 'What a feed points to is in the site.',
	kinds: ['feed'],
	noun: 'a page',
	otherwise: 'Correct what writes the feed',
});
