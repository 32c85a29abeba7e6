import { decodePercent } from '../text/decode-percent.ts';

/**
 * Addresses from before each kind of id had a prefix of its own still arrive: goes to what they
 * named. A heading was called by its part and its words, which only the end of its new id holds.
 */
function follow(): void {
	const id = decodePercent(location.hash.slice(1));
	if (!id || document.getElementById(id)) return;
	const now =
		['section-', 'source-', 'term-', 'point-', 'article-']
			.map((prefix) => prefix + id)
			.find((name) => document.getElementById(name)) ??
		[...document.querySelectorAll('[id^=heading-]')].find(
			({ id: heading }) => heading.replace('heading-', '').replace('--', '-') === id,
		)?.id;
	if (now) location.replace(`#${now}`);
}

follow();
addEventListener('hashchange', follow);
