import { brokenReference } from '../broken-reference.ts';

export const brokenResource = brokenReference({
	name: 'broken-resource',
	about: 'Stylesheets, scripts, manifests, and what CSS loads, are there.',
	kinds: ['resource', 'style'],
	noun: 'a file',
	otherwise: 'Add the file to `public/`, or correct the address',
});
