import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redirectsFile } from '../../content/content.ts';
import { readRedirects, type Redirect } from '../../content/redirects.ts';

/** The redirects of a content folder; none if it has no file of them. */
export async function movedIn(folder: string): Promise<Redirect[]> {
	const text = await readFile(join(folder, redirectsFile), 'utf8').catch((error: unknown) => {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	});
	return readRedirects(text);
}
