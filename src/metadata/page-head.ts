import { type CheerioAPI, load } from 'cheerio';
import { boundedHtml } from './bounded-html.ts';
import type { Found } from './metadata.ts';
import { plainWords } from './plain-words.ts';
import { shortText } from './short-text.ts';

/** Some elements of a page. */
export type Elements = ReturnType<ReturnType<CheerioAPI['root']>['children']>;

/** A page as far as it speaks of itself. */
export interface PageHead {
	$: CheerioAPI;
	/** Contents of the `meta` elements of a name, in their order; empty ones left out. */
	all: (name: string) => string[];
	/** The first content of the first of these names that has one. */
	meta: (...names: string[]) => Found | undefined;
	/** The headings of the first level. */
	headings: string[];
	/** The title of the document. */
	title: string;
	/** Its language, as written. */
	language: string;
}

/** How often a name counts: no work has more authors that matter. */
const mostOfName = 200;
/** Longer than any title, name or date. */
const longest = 1000;

/** Takes the head of a page apart. Names of `meta` count in whatever case. */
export function pageHead(html: string): PageHead {
	const $ = load(boundedHtml(html));
	const metas = new Map<string, string[]>();
	$('meta').each((_, { attribs }) => {
		const content = plainWords((attribs.content ?? '').slice(0, longest));
		if (content === '') return;
		const names = [attribs.name, attribs.property, attribs['http-equiv']];
		for (const name of new Set(names.map((one) => (one ?? '').trim().toLowerCase()))) {
			if (name === '') continue;
			const contents = metas.get(name) ?? [];
			if (contents.length < mostOfName) contents.push(content);
			metas.set(name, contents);
		}
	});
	const all = (name: string) => metas.get(name.toLowerCase()) ?? [];
	return {
		$,
		all,
		meta(...names) {
			for (const name of names) {
				const [value] = all(name);
				if (value !== undefined) return { value, from: `meta ${name}` };
			}
			return undefined;
		},
		headings: $('h1')
			.slice(0, 5)
			.toArray()
			.map((element) => shortText(element, longest))
			.filter((words) => words !== ''),
		title: titleOf($),
		language: ($('html').attr('lang') ?? $('html').attr('xml:lang') ?? '').trim(),
	};
}

function titleOf($: CheerioAPI): string {
	const [title] = $('title').first().toArray();
	return title ? shortText(title, longest) : '';
}
