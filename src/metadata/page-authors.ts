import { authorNames } from './names/author-names.ts';
import type { Found } from './metadata.ts';
import type { PageHead } from './page-head.ts';
import { shortText } from './short-text.ts';

/** Elements in which pages name their authors, the most reliable first. */
const bylines: readonly [selector: string, from: string][] = [
	['a[rel~="author" i]', 'rel=author'],
	['[itemprop="author"]', 'the byline'],
	[
		'[class*="byline" i] a[href*="author" i], [class*="author" i] a[href*="author" i]',
		'the byline',
	],
	['[class*="author-name" i], [class*="author__name" i], [class*="byline__name" i]', 'the byline'],
	['address[class*="author" i], [class~="author" i], [class~="byline" i]', 'the byline'],
	['[data-testid*="byline" i][data-testid*="name" i]', 'the byline'],
	[
		'[class*="byline" i], [class*="-author" i], [class*="author-" i], [class*="_author" i], [class~="authors" i]',
		'the byline',
	],
];
/** Maximum length of a byline; longer texts are about the author. */
const longest = 120;

/** The authors in `meta` elements with these names. */
export function metaAuthors(
	{ all }: PageHead,
	names: readonly string[],
): Found<string[]> | undefined {
	for (const name of names) {
		const value = authorNames(all(name).map((written) => ({ name: written })));
		if (value.length > 0) return { value, from: `meta ${name}` };
	}
	return undefined;
}

/** What Yoast, a plugin of WordPress, puts before the name of the author, in several languages. */
const writtenBy =
	/^(?:written by|author|verfasst von|geschrieben von|écrit par|auteur|escrito por|scritto da|автор|написано автором|yazan|كُ?تب بواسطة|نویسنده|نوشته‌?شده توسط)$/iu;

/** The author in the labels that pages give to social networks: `twitter:label1`, `twitter:data1`. */
export function labelledAuthors({ all }: PageHead): Found<string[]> | undefined {
	for (const number of [1, 2]) {
		const [label = ''] = all(`twitter:label${number}`);
		if (!writtenBy.test(label.trim())) continue;
		const value = authorNames(all(`twitter:data${number}`).map((name) => ({ name })));
		if (value.length > 0) return { value, from: `meta twitter:data${number}` };
	}
	return undefined;
}

/** The authors in the visible byline of a page. */
export function printedAuthors({ $ }: PageHead): Found<string[]> | undefined {
	for (const [selector, from] of bylines) {
		const written = $(selector)
			.slice(0, 20)
			.toArray()
			.filter(
				(element) =>
					$(element).closest('nav, footer, aside, [class*="related" i], [class*="comment" i]')
						.length === 0,
			)
			.map((element) => shortText(element, longest))
			.filter((words) => words !== '');
		const value = authorNames(written.map((name) => ({ name: withoutDate(name) })));
		if (value.length > 0) return { value, from };
	}
	return undefined;
}

/** A byline up to where its date begins: `By Jane Doe, 6 May 2024`, `Jane Doe | May 6, 2024`. */
function withoutDate(byline: string): string {
	const [name = ''] = byline.split(/\s{0,3}(?:[|·•—–]|,?\s(?:on|published|updated|posted)\b)/i);
	return name.replace(/,?\s{1,3}(?:\d|\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}).*$/u, '').trim();
}
