import type { Entry } from '../content/entry.ts';
import {
	articlePath,
	claimPagePath,
	claimPath,
	figurePath,
	partPath,
	personPath,
	termPath,
} from '../routes/links.ts';

/** The addresses of a record that readers may hold, and that its key is a part of. */
export function addressesOfRecord({ kind, key, article = '' }: Entry): string[] {
	switch (kind) {
		case 'article':
			return [articlePath(key)];
		case 'section':
			return [articlePath(article, key), partPath(article, key)];
		case 'claim':
			return [claimPagePath(article, key), claimPath(article, key)];
		case 'figure':
			return [figurePath(article, key)];
		case 'person':
			return [personPath(key)];
		case 'term':
			return [termPath(key)];
		default:
			return [];
	}
}
