import type { Link, Node } from 'mdast';
import { type Content, isWholeArticle } from '../../content/content.ts';
import { addressesOf, ownAddresses } from '../../content/redirects.ts';
import { termId } from '../../routes/anchors.ts';
import { rootNames } from '../../routes/pages.ts';
import { decodePercent } from '../../text/addresses/decode-percent.ts';
import { nearest } from '../../text/wording/did-you-mean.ts';
import { isPlace, placesInArticle } from '../articles/places-in-article.ts';
import { findNodes, type PlacedNode } from '../prose/prose.ts';
import type { Finding, Rule } from '../rule.ts';
import { isNamed } from '../shared-facts.ts';

export const lostLink: Rule = {
	name: 'lost-link',
	severity: 'error',
	about: 'A link within the site leads to a page, and to a place on it, that exists.',
	why: 'A reader who follows it would find no page, or stay where they are.',
	foundFirst: 'When this rule was written, the articles had no such link yet.',
	find: ({ content }) => findNodes(content, isInner).flatMap((found) => findIn(content, found)),
};

function isInner(node: Node): node is Link {
	return node.type === 'link' && /^(?:#|\/(?!\/))/.test((node as Link).url);
}

function findIn(content: Content, { node, entry, place }: PlacedNode<Link>): Finding[] {
	const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(node.url) ?? [];
	const [first = '', ...more] = path.split('/').filter((name) => name !== '');
	const article = path === '' || first === entry.article ? entry.article : undefined;
	const isPageOfArticle = article !== undefined && more.length === 0;
	if (path !== '') {
		const lost = lostPage(content, path, article, entry.article);
		if (lost) return [{ place, ...lost }];
	}
	if (fragment === undefined || fragment === '' || !(path === '' || isPageOfArticle)) return [];
	if (article === undefined || !isWholeArticle(content, article)) return [];
	const known = placesInArticle(content, article);
	const id = decodePercent(fragment);
	if (isPlace(id, known)) return [];
	const message = `There is no place \`#${id}\` in the article.`;
	const ofThisPart = `${entry.stem}-${id}`;
	// Most often, what comes before the name of a place is left out: its section, or `claim-`.
	const [named] = [...known]
		.filter((one) => one.endsWith(`-${id}`))
		.sort((a, b) => a.length - b.length);
	const near = known.has(ofThisPart) ? ofThisPart : (named ?? nearest(id, known));
	const hint =
		near === undefined
			? 'Write `#` and the key of a section, followed by a hyphen and the words of a heading if you mean one in it: `#history-after-the-war`.'
			: `Did you mean \`#${near}\`? If not, leave the link out.`;
	return [{ place, message, hint }];
}

/**
 * What to report about the address of a page, if there is none. Of another article we know the
 * pages only when all are checked, so that `page` says which must be there.
 *
 * @param home - The article that has the link.
 */
function lostPage(
	content: Content,
	path: string,
	article: string | undefined,
	home: string | undefined,
): Omit<Finding, 'place'> | undefined {
	const [first = '', second = '', ...more] = path.split('/').filter((name) => name !== '');
	// Files are made by exports, which the checks do not know.
	if (/\.[a-z\d]+$/.test(path)) return undefined;
	const address = path.endsWith('/') ? path : `${path}/`;
	if (ownAddresses.includes(address)) return undefined;
	if (first === 'people' && more.length === 0 && isNamed(content, 'person', second)) {
		return undefined;
	}
	const own = article === undefined ? [] : ownPages(content, article);
	if (own.includes(address)) return undefined;
	if (article !== undefined && !isWholeArticle(content, article)) return undefined;
	const isTerm = first === 'glossary' && more.length === 0 && isNamed(content, 'term', second);
	const pages = home === undefined ? [] : ownPages(content, home);
	// What is a page elsewhere may be a place on the page of the article: its timeline.
	const isPlaceHere =
		article !== undefined && more.length === 0 && placesInArticle(content, article).has(second);
	const near = isTerm
		? `/glossary/#${termId(second)}`
		: isPlaceHere
			? `/${first}/#${second}`
			: nearest(address, [...ownAddresses, ...pages]);
	const isOther = article === undefined && !rootNames.includes(first);
	return {
		message: `There is no page \`${path}\`.`,
		hint:
			near === undefined
				? 'Write the address of a page from the first `/`, such as `/glossary/`, or leave the link out.'
				: `Did you mean \`${near}\`? If not, leave the link out.`,
		...(isOther && { page: address }),
	};
}

function ownPages(content: Content, article: string): string[] {
	const entries = content.entries.filter(
		({ kind, key, article: owner }) => owner === article || (kind === 'article' && key === article),
	);
	return addressesOf(entries);
}
