import { brokenReference } from '../broken-reference.ts';

export const brokenMedia = brokenReference({
	name: 'broken-media',
	about: 'Sound, film, captions and embedded objects are there.',
	kinds: ['media'],
	noun: 'a media file',
	otherwise: 'Add the file to `public/`, or correct the address',
});
