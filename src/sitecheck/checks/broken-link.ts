import { brokenReference } from '../broken-reference.ts';

export const brokenLink = brokenReference({
	name: 'broken-link',
	about: 'A link within the site leads to a page or file that is there.',
	kinds: ['link'],
	noun: 'a page',
	otherwise: 'Correct the address, or take the link out',
});
