import { brokenReference } from '../broken-reference.ts';

export const brokenImage = brokenReference({
	name: 'broken-image',
	about: 'Every image is there: in `src`, `srcset`, `poster`, SVG, icons and previews.',
	kinds: ['image'],
	noun: 'an image',
	otherwise: 'Add the file to `public/`, or correct the address',
});
