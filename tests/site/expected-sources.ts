import { typeOf } from '../../src/exports/bibliography/source-types.ts';
import type { SourceNode } from '../../src/model/graph/nodes.ts';
import { sourceTitle } from '../../src/words/words.ts';
import type { ReadEntry } from '../exports/readers.ts';

/** The type of a source in BibLaTeX and in COinS, by its type in CSL. */
const types = {
	'article-newspaper': ['article', 'newspaperArticle'],
	'article-journal': ['article', 'article'],
	webpage: ['online', 'webpage'],
	document: ['misc', 'document'],
	'entry-encyclopedia': ['inreference', 'encyclopediaArticle'],
	dataset: ['dataset', 'dataset'],
	book: ['book', 'book'],
} as const;

/** What every reader must find for a source; the type is BibLaTeX's. */
export function expectedOf(source: SourceNode): ReadEntry {
	const { key, publisher, authors = [], published, language, url } = source;
	const [type] = types[typeOf(source).csl];
	return {
		...{
			key,
			type,
			title: source.title ?? `[${sourceTitle(source)}]`,
			authors,
			date: published,
			language,
			url,
		},
		publisher: publisher.name,
	};
}

const isExact = (date: string | undefined) => /^\d{4}(?:-\d\d){0,2}$/.test(date ?? '');

/** What a reader of COinS must find; COinS has no ranges of dates. */
export function inCoins(source: SourceNode): ReadEntry {
	const { key: _, date, ...expected } = expectedOf(source);
	const [, type] = types[typeOf(source).csl];
	return { ...expected, type, date: isExact(date) ? date : date?.slice(0, 4) };
}

/** What a reader of CSL-JSON must find: a person's name has two parts, a body's name has one. */
export function inCsl(source: SourceNode) {
	const { key, title, authors, date, language, url, publisher } = expectedOf(source);
	return {
		...{ id: key, type: typeOf(source).csl, title, language, URL: url, publisher },
		author:
			authors.length === 0
				? undefined
				: authors.map((author) => {
						const [family, given] = author.split(', ');
						return given === undefined ? { literal: family } : { family, given };
					}),
		issued:
			date === undefined
				? undefined
				: {
						'date-parts': date.split('/').map((end) => end.split('-').map(Number.parseFloat)),
						...(/[?~%]/.test(date) ? { circa: true } : {}),
					},
	};
}

/** What a reader of RIS must find: the fields with one line, and those that may have several. */
export function inRis(source: SourceNode) {
	const { title, authors, url, publisher, date } = expectedOf(source);
	const isWithMonth = isExact(date) && date!.length > 4;
	return {
		entry: { title, authors, date: date?.slice(0, 4), url, publisher },
		fields: {
			ID: source.key,
			TY: typeOf(source).ris,
			LA: source.language,
			DA: isWithMonth ? `${date!.replaceAll('-', '/')}${date!.length > 7 ? '' : '/'}` : undefined,
			// If there is no other date, readers take the day of access for the day of publication.
			Y2: date && source.accessed?.replaceAll('-', '/'),
		},
	};
}
