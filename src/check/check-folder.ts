import {
	type Content,
	type Elsewhere,
	isWhole,
	type ParseCache,
	parseContent,
} from '../content/content.ts';
import { listContentFolder, readContentFiles } from '../content/read-folder.ts';
import { readPictures } from '../content/read-pictures.ts';
import { findReferences } from '../content/references.ts';
import { kindsOf, type RecordKind } from '../model/kinds.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import type { ContentFile } from '../text/content-file.ts';
import { checkContent } from './check-content.ts';
import type { CheckInput } from './rule.ts';

/** Articles that are held in memory at a time. */
const atOnce = 32;

interface FolderCheck extends Omit<CheckInput, 'content'> {
	/** The folder of public files, where pictures may lie. */
	publicFolder: string;
	/** How many articles to hold at a time. */
	articlesAtOnce?: number;
}

/** What a check of a content folder found. */
export interface CheckedFolder {
	/** How many files were read. */
	files: number;
	problems: Problem[];
}

/**
 * Checks a content folder a few articles at a time, so that a large publication takes no more memory
 * than a small one. Rules look at an article beside the shared records; what they say of those is
 * asked once, when it is known what all articles name.
 *
 * @throws {ContentFolderError} If the folder cannot be read.
 */
export async function checkFolder(
	folder: string,
	{ publicFolder, articlesAtOnce = atOnce, ...input }: FolderCheck,
): Promise<CheckedFolder> {
	const paths = await listContentFolder(folder);
	const pictures = await readPictures(folder, publicFolder);
	const articles = Map.groupBy(
		paths.filter((path) => articleOf(path) !== undefined),
		articleOf,
	);
	const shared = await readContentFiles(
		folder,
		paths.filter((path) => articleOf(path) === undefined),
	);
	const sharedCache: ParseCache = new Map();
	parseContent(folder, shared, { cache: sharedCache });
	const problems: Problem[] = [];
	const unexpected: ContentFile[] = [];
	const seen = { named: new Set<string>(), kinds: new Set<RecordKind>(), isWhole: true };
	const groups = [...articles.values()];
	for (let first = 0; first < groups.length; first += articlesAtOnce) {
		const own = await readContentFiles(folder, groups.slice(first, first + articlesAtOnce).flat());
		// A copy of the cache, so that nothing of this group outlives it.
		const cache = new Map(sharedCache);
		const content = parseContent(folder, [...own, ...shared], { pictures, cache });
		const files = new Set(own.map(({ path }) => path));
		note(content, files, seen);
		const others = new Set(content.unexpectedFiles);
		unexpected.push(...own.filter(({ path }) => others.has(path)));
		problems.push(
			...checkContent({ ...input, content }).filter(
				({ place: { file } }) => files.has(file) && !others.has(file),
			),
		);
	}
	const rest = parseContent(folder, [...unexpected, ...shared], {
		pictures,
		cache: sharedCache,
		elsewhere: seen,
	});
	problems.push(...checkContent({ ...input, content: rest }));
	return { files: paths.length, problems: problems.sort(compareProblems) };
}

/** The article that a file belongs to. */
function articleOf(path: string): string | undefined {
	return /^articles\/([^/]+)\//.exec(path)?.[1];
}

/** Notes what rules about shared records need to know of a group of articles. */
function note(
	content: Content,
	files: ReadonlySet<string>,
	seen: Elsewhere & { named: Set<string>; kinds: Set<RecordKind>; isWhole: boolean },
): void {
	for (const { from, to, key } of findReferences(content)) {
		if (from.article === undefined) continue;
		for (const kind of kindsOf(to)) seen.named.add(`${kind}/${key}`);
	}
	for (const { kind, article } of [...content.entries, ...content.unread]) {
		if (article !== undefined) seen.kinds.add(kind);
	}
	const faults = content.faults.filter(({ place }) => files.has(place.file));
	seen.isWhole &&= isWhole({ ...content, faults });
}
