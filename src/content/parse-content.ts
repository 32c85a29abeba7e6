import { readLinkFiles } from '../link-state/link-files.ts';
import { kindAt, type RecordKind } from '../model/kinds.ts';
import type { ContentFile } from '../text/content-file.ts';
import type { Beside, Content, Elsewhere } from './content.ts';
import { withCutFiles } from './cut-files.ts';
import { copyFault } from './file-copies.ts';
import { meantBy } from './misplaced.ts';
import { ownFileMeant, ownFiles } from './own-files.ts';
import { type ParsedFile, parseFile } from './parse-file.ts';
import type { Pictures } from './read-pictures.ts';

/** The parsed form of each file, with the text it was parsed from. */
export type ParseCache = Map<string, { file: ContentFile; parsed: ParsedFile }>;

interface ParseOptions {
	/** The pictures that prose may show. */
	pictures?: Pictures | undefined;
	/**
	 * What rules need to know about the rest of the publication, if the files are only a part of it.
	 */
	elsewhere?: Elsewhere | undefined;
	/** The records that all articles share, if the files are only those of articles. */
	beside?: Beside | undefined;
	/** Kept by a caller that parses repeatedly: a file whose text is the same is not parsed again. */
	cache?: ParseCache | undefined;
}

/**
 * Parses the files of a content folder. Never throws for what an editor wrote: the result contains
 * faults and issues.
 */
export function parseContent(
	folder: string,
	files: readonly ContentFile[],
	{ pictures, elsewhere, beside, cache }: ParseOptions = {},
): Content {
	const content: Content = {
		folder,
		texts: new Map(files.map((file) => [file.path, file.text])),
		faults: [],
		// A broken shared file may hold records that any article names.
		unread: beside ? [...beside.shared.unread] : [],
		unexpectedFiles: [],
		entries: [],
		links: readLinkFiles(folder, files),
		...(pictures && { pictures }),
		...(elsewhere && { elsewhere }),
		...(beside && { beside }),
	};
	for (const file of files) {
		const path = file.path.slice(folder.length + 1);
		if (ownFiles.includes(path)) continue;
		const copy = copyFault(file, content.texts);
		if (copy) {
			content.faults.push(copy);
			continue;
		}
		const kind = kindAt(path);
		if (!kind) {
			content.unexpectedFiles.push(file.path);
			if (ownFileMeant(path) === undefined) content.unread.push(...meantBy(path, file.text));
			continue;
		}
		const { faults, unread, entries } = parseOnce(file, kind, path, cache);
		content.faults.push(...faults);
		if (unread) content.unread.push(unread);
		for (const entry of entries) content.entries.push(entry);
	}
	return withCutFiles(content);
}

/** The parsed form of a file. Parses it again only if its text has changed. */
function parseOnce(
	file: ContentFile,
	kind: RecordKind,
	path: string,
	cache: ParseCache | undefined,
): ParsedFile {
	const known = cache?.get(file.path);
	if (known?.file.text === file.text && known.file.unreadable === file.unreadable) {
		return known.parsed;
	}
	const parsed = parseFile(file, kind, path);
	cache?.set(file.path, { file, parsed });
	return parsed;
}
