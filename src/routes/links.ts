import { claimId, partId, sourceId, termId } from './anchors.ts';

/** Address of an article, or of a page below it. */
export function articlePath(article: string, page?: string): string {
	return page === undefined ? `/${article}/` : `/${article}/${page}/`;
}

/** Address of a place on the page of the whole article. @param id - One that `anchors.ts` makes. */
export function articlePlace(article: string, id: string): string {
	return `${articlePath(article)}#${id}`;
}

/** Address of a part on the page of the whole article. */
export function partPath(article: string, part: string): string {
	return articlePlace(article, partId(part));
}

/** Address of a claim's entry on the page of its article. */
export function claimPath(article: string, claim: string): string {
	return articlePlace(article, claimId(claim));
}

/** Address of a claim's entry in the ledger. */
export function ledgerPath(article: string, claim: string): string {
	return `${articlePath(article, 'evidence')}#${claimId(claim)}`;
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
	return `/people/${person}/`;
}

/** Address of a term's entry in the glossary. */
export function termPath(term: string): string {
	return `/glossary/#${termId(term)}`;
}
