import { site } from '../site.ts';
import { claimId, partId, sourceId, termId } from './anchors.ts';

/** Path below which the whole site is; empty at the root of a host. */
const base = new URL(site.address).pathname.replace(/\/$/, '');

/** Address of a page or file at the root of the site; with an empty name, of the front page. */
export function sitePath(name: string): string {
	return `${base}/${name}`;
}

/** Full address of a path of the site, as other sites and programs need it. */
export function fullAddress(path: string): string {
	return new URL(path, site.address).href;
}

/** Address of an article, or of a page below it. */
export function articlePath(article: string, page?: string): string {
	return sitePath(page === undefined ? `${article}/` : `${article}/${page}/`);
}

/** Address of a place on the page of the whole article. @param id - An id that `anchors.ts` makes. */
export function articlePlace(article: string, id: string): string {
	return `${articlePath(article)}#${id}`;
}

/** Address of a part on the page of the whole article. */
export function partPath(article: string, part: string): string {
	return articlePlace(article, partId(part));
}

/** Address of the page of a figure; timeline and stances are figures too. */
export function figurePath(article: string, figure: string): string {
	return `${articlePath(article, 'figures')}${figure}/`;
}

/** Address of a file that holds a figure. */
export function figureFile(article: string, figure: string, form: FigureFile): string {
	const table = tables[figure];
	if (form === 'csv' && table) return articleFile(article, table);
	return `${articlePath(article, 'figures')}${figure}.${form}`;
}

/** Address of a file of an article, by the name that `src/exports/files.ts` gives it. */
export function articleFile(article: string, name: string): string {
	return `${articlePath(article)}${name}`;
}

/** The formats of an article for paper and for e-readers. Their files are named after the article. */
export type BookForm = 'pdf' | 'epub';

/** Name of such a file. */
export function bookName(article: string, form: BookForm): string {
	return `${article}.${form}`;
}

/** Address of a file of a source, below the bibliography of an article. */
export function sourceFile(article: string, source: string, form: string): string {
	return `${articlePath(article, 'sources')}${source}.${form}`;
}

/** The files of a figure: its picture, in light and dark colours, and its numbers. */
export type FigureFile = 'svg' | 'png' | 'dark.svg' | 'csv';

/**
 * Names of the figures that are made from records of the whole article, so no chart may have these
 * names.
 */
export const figureNames: readonly string[] = ['glance', 'stances', 'timeline'];

/** Files of the figures that are made from records of the whole article. */
const tables: Readonly<Record<string, string>> = { timeline: 'events.csv', stances: 'stances.csv' };

/** Address of a claim's entry on the page of its article. */
export function claimPath(article: string, claim: string): string {
	return articlePlace(article, claimId(claim));
}

/** Address of a claim's entry in the ledger. */
export function ledgerPath(article: string, claim: string): string {
	return `${articlePath(article, 'evidence')}#${claimId(claim)}`;
}

/**
 * Address of the part of the ledger that shows the claims without some sources. Without sources,
 * the address of that part alone.
 */
export function doubtPath(article: string, without?: string): string {
	return `${articlePath(article, 'evidence')}${without === undefined ? '' : `?without=${without}`}#doubt`;
}

/** Address of what a script needs to show an article without some of its sources. */
export function doubtDataPath(article: string): string {
	return articleFile(article, 'doubt.json');
}

/** Address of a claim's own page. */
export function claimPagePath(article: string, claim: string): string {
	return articlePath(article, `claims/${claim}`);
}

/** Address of a source's entry in the bibliography of an article. */
export function sourcePath(article: string, source: string): string {
	return `${articlePath(article, 'sources')}#${sourceId(source)}`;
}

/** Address of a person's page. */
export function personPath(person: string): string {
	return sitePath(`people/${person}/`);
}

/** Address of a term's entry in the glossary. */
export function termPath(term: string): string {
	return sitePath(`glossary/#${termId(term)}`);
}
