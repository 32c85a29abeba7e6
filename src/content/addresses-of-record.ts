import type { Entry } from './entry.ts';
import {
	articleFile,
	articlePath,
	bookName,
	claimPagePath,
	claimPath,
	figureFile,
	figurePath,
	partPath,
	personPath,
	termPath,
} from '../routes/links.ts';

type Named = Pick<Entry, 'kind' | 'key' | 'article'>;

/** The addresses of a record that contain its key. Readers may have saved them. */
export function addressesOfRecord({ kind, key, article = '' }: Named): string[] {
	switch (kind) {
		case 'article':
			return [
				articlePath(key),
				...(['pdf', 'epub'] as const).map((form) => articleFile(key, bookName(key, form))),
			];
		case 'section':
			return [articlePath(article, key), partPath(article, key)];
		case 'claim':
			return [claimPagePath(article, key), claimPath(article, key)];
		case 'figure':
			return [
				figurePath(article, key),
				// Other sites show these, and programs read the numbers.
				...(['svg', 'png', 'dark.svg', 'csv'] as const).map((form) =>
					figureFile(article, key, form),
				),
			];
		case 'person':
			return [personPath(key)];
		case 'term':
			return [termPath(key)];
		default:
			return [];
	}
}
