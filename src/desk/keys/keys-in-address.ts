import { keyInId } from '../../routes/anchors.ts';
import type { Named } from '../desk.ts';

/** A key within an address of this site. */
interface KeyInAddress {
	to: Named;
	key: string;
	article: string | undefined;
	/** Where it begins in the address. */
	start: number;
}

/** Pages and files below an article whose last part is a key, or begins with one: `figures/key.csv`. */
const folders: Readonly<Record<string, Named>> = {
	claims: 'claim',
	figures: 'figure',
	sources: 'source',
};

/**
 * The records that an address of this site names, such as `/article/claims/key/` or `#claim-key`.
 * It does not check that they exist.
 *
 * @param own - The article of the page that contains the address.
 * @param sections - The sections of that article, which a fragment alone, or behind the address of
 *   its page, may name by their bare keys.
 */
export function keysInAddress(
	address: string,
	own: string | undefined,
	sections: readonly string[],
): KeyInAddress[] {
	const [page = '', ...rest] = address.split('#');
	const [path = '', ...queries] = page.split('?');
	const fragment = rest.join('#');
	const query = queries.join('?');
	const parts = partsOf(path);
	const article = path === '' ? own : parts[0]?.words;
	const isOwnPage = path === '' || (article === own && parts.length === 1);
	const inFragment = keyInId(fragment) ?? (isOwnPage ? sectionIn(fragment, sections) : undefined);
	return [
		...keysInPath(parts),
		...[...query.matchAll(/(?<=^without=|&without=)[^&]+/g)].map(({ 0: key, index }): Key => ({
			to: 'source',
			key,
			start: path.length + 1 + index,
		})),
		...(inFragment ? [{ ...inFragment, start: page.length + 1 + inFragment.start }] : []),
	].map((one) => ({ ...one, article }));
}

type Key = Omit<KeyInAddress, 'article'>;

/** The words between the slashes of a path, and where they begin. */
function partsOf(path: string): { words: string; start: number }[] {
	return [...path.matchAll(/[^/]+/g)].map(({ 0: words, index }) => ({ words, start: index }));
}

function keysInPath([first, second, third]: ReturnType<typeof partsOf>): Key[] {
	if (!first) return [];
	if (first.words === 'people') {
		return second ? [{ to: 'person', key: second.words, start: second.start }] : [];
	}
	const article: Key = { to: 'article', key: first.words, start: first.start };
	if (!second) return [article];
	const to = folders[second.words];
	if (!to) return [article, { to: 'section', key: second.words, start: second.start }];
	if (!third) return [article];
	return [article, { to, key: third.words.split('.', 1).join(''), start: third.start }];
}

/**
 * The section whose key a fragment is or begins with, as in `key-words-of-a-heading`; if two match,
 * the longer.
 */
function sectionIn(fragment: string, sections: readonly string[]): Key | undefined {
	const [key] = sections
		.filter((one) => `${fragment}-`.startsWith(`${one}-`))
		.sort((a, b) => b.length - a.length);
	return key === undefined ? undefined : { to: 'section', key, start: 0 };
}
