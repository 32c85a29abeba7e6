import { withoutSlash } from '../text/addresses/without-slash.ts';
import type { Problem } from '../problems/problem.ts';
import { parseSiteAddress } from './address.ts';
import { pageText } from '../text/html/page-text.ts';
import { listFiles, readBuiltFiles, readEach, readSources, SiteFolderError } from './read-site.ts';
import { siteChecks } from './site-checks.ts';
import { indexFiles, type TrailingSlash } from './site-files.ts';
import { pagesToRead, resolveLinks, type SiteIndex } from './site-index.ts';
import {
	placeFindings,
	type PlacedFinding,
	type RuledFinding,
	toProblems,
} from './site-problems.ts';

/** How a built site is checked. */
export interface SiteOptions {
	/** The site's own address; its path is the base path. Links to it are links within the site. */
	address: string;
	/** Whether addresses of pages end with `/`; `always` if not given. */
	trailingSlash?: TrailingSlash;
	/**
	 * Folders that the pages are made from, to show where a problem is in the source; none if not
	 * given.
	 */
	sources?: readonly string[];
}

/** The result of a check of a built site. */
export interface SiteReport {
	problems: Problem[];
	/** How many HTML pages were read. */
	pages: number;
	/** How many addresses there are in pages, stylesheets, feeds and sitemaps. */
	links: number;
}

/**
 * Checks every address within a built site, using only its folder and no network. A page is parsed
 * once for its links, and again for its words if a text fragment needs them.
 *
 * @param dist - The folder, absolute or relative to the working directory. Reported places begin
 * with it as given.
 * @throws {SiteFolderError} If the folder cannot be read or has no pages.
 * @throws {TypeError} If the site's address is not an absolute URL.
 */
export async function checkSite(
	dist: string,
	{ address, trailingSlash = 'always', sources = [] }: SiteOptions,
): Promise<SiteReport> {
	const folder = withoutSlash(dist);
	const site = parseSiteAddress(address);
	const paths = await listFiles(folder);
	const built = await readBuiltFiles(folder, paths);
	const pages = [...built.values()].filter(({ isPage }) => isPage).length;
	if (pages === 0) throw new SiteFolderError(`There is no page in \`${folder}\`.`);

	const files = indexFiles(paths, trailingSlash);
	const links = resolveLinks(built.values(), files, site);
	const texts = new Map<string, string>();
	const pointedAt = [...pagesToRead(links)].filter((path) => built.get(path)?.isPage);
	await readEach(folder, pointedAt, (path, html) => texts.set(path, pageText(html)));

	const index: SiteIndex = { folder, address: site, files, built, links, texts };
	const findings = siteChecks.flatMap((check) =>
		check.find(index).map((finding): RuledFinding => ({ rule: check.name, ...finding })),
	);
	return {
		problems: toProblems(await place(folder, findings, built, sources)),
		pages,
		links: links.length,
	};
}

/** Finds the places of all findings, one file at a time. */
async function place(
	folder: string,
	findings: readonly RuledFinding[],
	built: SiteIndex['built'],
	folders: readonly string[],
): Promise<PlacedFinding[]> {
	if (findings.length === 0) return [];
	const sources = await readSources(folders);
	const byFile = Map.groupBy(findings, ({ path }) => path);
	const placed = new Map<string, PlacedFinding[]>();
	const readable = [...byFile.keys()].filter((path) => built.has(path));
	await readEach(folder, readable, (path, text) => {
		placed.set(path, placeFindings(folder, text, byFile.get(path) ?? [], sources));
	});
	return [...byFile].flatMap(
		([path, found]) => placed.get(path) ?? placeFindings(folder, '', found, []),
	);
}
