import { type CheerioAPI, load } from 'cheerio';
import { boundedHtml } from './bounded-html.ts';
import type { Found } from './metadata.ts';
import { withoutMarkup } from './without-markup.ts';
import { shortText } from './short-text.ts';

/** Some elements of a page. */
export type Elements = ReturnType<ReturnType<CheerioAPI['root']>['children']>;

/** The parts of a page that have its metadata. */
export interface PageHead {
	$: CheerioAPI;
	/** Contents of the `meta` elements with a name, in order, without empty ones. */
	all: (name: string) => string[];
	/** The first content of the first name that has one. */
	meta: (...names: string[]) => Found | undefined;
	/** The headings of the first level. */
	headings: string[];
	/** The title of the document. */
	title: string;
	/** Its language, as written. */
	language: string;
}

/** Maximum number of contents for one name; no work needs more authors. */
const mostOfName = 200;
/** Maximum length of a title, name or date. */
const longest = 1000;

/** Parses the head of a page. Names of `meta` are not case-sensitive. */
export function pageHead(html: string): PageHead {
	const $ = load(boundedHtml(html));
	const metas = new Map<string, string[]>();
	$('meta').each((_, { attribs }) => {
		const content = withoutMarkup((attribs.content ?? '').slice(0, longest));
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
