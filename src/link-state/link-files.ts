import type { Problem } from '../problems/problem.ts';
import type { LinkState } from './link-memory.ts';
import type { ContentFile } from '../text/content-file.ts';
import { parseIgnores, type PlacedIgnore } from './parse-ignores.ts';
import { parseLinkState } from './parse-link-state.ts';

/**
 * Files of the content folder about links: what the check remembers, and which verdicts are not
 * reported.
 */
export const linkFiles = { state: 'link-state.json', ignores: 'link-ignore.yaml' } as const;

/** Both files, as far as they can be read. */
export interface LinkFiles {
	/** The link state; empty if the file is broken or missing. */
	state: LinkState;
	/** The exceptions that can be read. */
	ignores: PlacedIgnore[];
	/** The problems of both files. */
	problems: Problem[];
}

/** Whether a path below the content folder is one of the two. */
export function isLinkFile(path: string): boolean {
	return path === linkFiles.state || path === linkFiles.ignores;
}

/** Reads both files from the files of a content folder. */
export function readLinkFiles(folder: string, files: readonly ContentFile[]): LinkFiles {
	const textOf = (name: string) => files.find(({ path }) => path === `${folder}/${name}`)?.text;
	const state = parseLinkState(`${folder}/${linkFiles.state}`, textOf(linkFiles.state) ?? '{}');
	const { ignores, problems } = parseIgnores(
		`${folder}/${linkFiles.ignores}`,
		textOf(linkFiles.ignores) ?? '',
	);
	return { state: state.state ?? {}, ignores, problems: [...state.problems, ...problems] };
}
