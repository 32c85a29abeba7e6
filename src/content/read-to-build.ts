import { relative, resolve } from 'node:path';
import { parseContent } from './parse-content.ts';
import { readContentFolder } from './read-folder.ts';
import { makeReading, type Reading } from './reading.ts';

interface ReadOptions {
	/** The day on which it is read, `YYYY-MM-DD`. */
	today: string;
	/** Whether articles that are not out yet are included. */
	withDrafts: boolean;
}

/**
 * Reads a content folder that a build has checked, outside of Astro.
 *
 * @param folder - The content folder, from the working directory.
 */
export async function readToBuild(folder: string, options: ReadOptions): Promise<Reading> {
	const files = await readContentFolder(resolve(folder));
	const placed = files.map((file) => ({
		...file,
		path: relative('.', file.path).replaceAll('\\', '/'),
	}));
	return makeReading(parseContent(folder, placed), {
		isDevelopment: false,
		report: '',
		...options,
	});
}
