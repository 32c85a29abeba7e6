import { claimId, correctionId, headingId, keyInId, partId } from './anchors.ts';
import { articlePath, claimPath, articlePlace } from './links.ts';

/** What is needed from a claim to find its entry. */
interface Claim {
	key: string;
	/** Key of its article. */
	article: string;
	/** Key of the part whose file holds it. */
	part: string;
	/** Where the article shows it. */
	shown: readonly { part: string }[];
}

/**
 * Address of a claim's entry from a page. It is a fragment if the page lists the claim. The whole
 * article and the ledger list all claims; a section's own page lists those that it holds or marks.
 *
 * @param page - Path of the page that contains the link.
 */
export function claimHref(page: string, { key, article, part, shown }: Claim): string {
	const isListed =
		page === articlePath(article) ||
		page === articlePath(article, 'evidence') ||
		[part, ...shown.map((place) => place.part)].some((own) => page === articlePath(article, own));
	return isListed ? `#${claimId(key)}` : claimPath(article, key);
}

/** Address of a place of the whole article from a page: a fragment on its own page. */
export function placeHref(page: string, article: string, id: string): string {
	return page === articlePath(article) ? `#${id}` : articlePlace(article, id);
}

/**
 * Address of a correction's entry from a page. Only the page of the whole article lists
 * corrections.
 */
export function correctionHref(page: string, article: string, correction: string): string {
	return placeHref(page, article, correctionId(correction));
}

/** A heading below the title of a part. */
export interface Heading {
	/** Key of its part. */
	part: string;
	/** Its words as a slug, as GitHub makes it. */
	slug: string;
}

/**
 * Address of a place in an article that prose names by a fragment: the key of a section, the key
 * and the words of a heading (`history-the-great-game`), or any id of the page. If the section's
 * own page does not have it, the address is on the page of the whole article.
 */
export function fragmentHref(
	page: string,
	fragment: string,
	{
		article,
		parts,
		headings,
	}: { article: string; parts: readonly string[]; headings: readonly Heading[] },
): string {
	const heading = headings.find(
		({ part, slug }) => fragment === `${part}-${slug}` || fragment === headingId(part, slug),
	);
	const part = heading?.part ?? parts.find((key) => fragment === key || fragment === partId(key));
	const id = heading
		? headingId(heading.part, heading.slug)
		: part === undefined
			? fragment
			: partId(part);
	const isHere =
		page === articlePath(article) || (part !== undefined && page === articlePath(article, part));
	return isHere ? `#${id}` : articlePlace(article, id);
}

/**
 * The part of an article that a fragment in prose leads to, and the `id` there. For files without a
 * page in which to look for headings. `undefined` for any other id, such as that of a figure.
 */
export function partOfFragment(
	fragment: string,
	parts: readonly string[],
): { part: string; id: string } | undefined {
	const named = parts.find((key) => fragment === key || fragment === partId(key));
	if (named !== undefined) return { part: named, id: partId(named) };
	const inId = keyInId(fragment);
	if (inId?.to === 'section' && parts.includes(inId.key)) return { part: inId.key, id: fragment };
	// With the keys `war` and `war-crimes`, `war-crimes-begin` is a heading of the longer one.
	const [part] = parts
		.filter((key) => fragment.startsWith(`${key}-`))
		.sort((a, b) => b.length - a.length);
	return part === undefined
		? undefined
		: { part, id: headingId(part, fragment.slice(part.length + 1)) };
}
