import { decodePercent } from '../text/addresses/decode-percent.ts';

/**
 * Redirects fragments from before each kind of id had its own prefix. The old id of a heading had
 * its part's key and its words, joined by a single hyphen. The old id of a mark had hyphens within
 * the key of its part.
 */
function follow(): void {
	const id = decodePercent(location.hash.slice(1));
	if (!id || document.getElementById(id)) return;
	const now =
		['section-', 'source-', 'term-', 'point-', 'article-']
			.map((prefix) => prefix + id)
			.find((name) => document.getElementById(name)) ??
		[...document.querySelectorAll('[id^=heading-], .mark[id], .term[id], .person[id]')].find(
			({ id: known }) =>
				known.replace('heading-', '').replace('--', '-') === id ||
				known.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) === id,
		)?.id;
	if (now) location.replace(`#${now}`);
}

follow();
addEventListener('hashchange', follow);
