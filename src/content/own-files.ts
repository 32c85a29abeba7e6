import { linkFiles } from '../link-state/link-files.ts';
import { redirectsFile, settingsFile, wordsFile } from './content.ts';

/** Files of the content folder itself that hold no records. */
export const ownFiles: readonly string[] = [
	settingsFile,
	wordsFile,
	redirectsFile,
	...Object.values(linkFiles),
];

/**
 * The file of the content folder that one in the wrong place, or with a name that is not quite
 * right, was meant to be: `check.yml`, `Words.txt`, `articles/redirects.yaml`.
 *
 * @param path - Below the content folder.
 */
export function ownFileMeant(path: string): string | undefined {
	const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
	// In a folder, a name such as `check.yml` can also be that of a record.
	if (path.includes('/')) return ownFiles.find((own) => own === name);
	return ownFiles.find((own) => stemOf(own) === stemOf(name));
}

/** The name of a file without its endings, and without the `s` that people forget or add. */
function stemOf(name: string): string {
	const [stem = ''] = name.split('.', 1);
	return stem.replace(/s$/, '').replaceAll(/[ _]/g, '-');
}
