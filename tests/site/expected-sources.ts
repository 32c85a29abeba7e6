import { typeOf } from '../../src/exports/bibliography/source-types.ts';
import type { SourceNode } from '../../src/model/graph/nodes.ts';
import { sourceTitle } from '../../src/words/words.ts';
import type { ReadEntry } from '../exports/readers.ts';

/** What a source is called in BibLaTeX and in COinS, by what CSL calls it. */
const types = {
	'article-newspaper': ['article', 'newspaperArticle'],
	'article-journal': ['article', 'article'],
	webpage: ['online', 'webpage'],
	document: ['misc', 'document'],
	'entry-encyclopedia': ['inreference', 'encyclopediaArticle'],
	dataset: ['dataset', 'dataset'],
	book: ['book', 'book'],
} as const;

/** What every reader must find of a source; the type is that of BibLaTeX. */
export function expectedOf(source: SourceNode): ReadEntry {
	const { key, publisher, authors = [], published, language, url } = source;
	const [type] = types[typeOf(source).csl];
	return {
		...{ key, type, title: sourceTitle(source), authors, date: published, language, url },
		publisher: publisher.name,
	};
}

const isExact = (date: string | undefined) => /^\d{4}(?:-\d\d){0,2}$/.test(date ?? '');

/** What a reader of COinS must find, whose dates are no spans. */
export function inCoins(source: SourceNode): ReadEntry {
	const { key: _, date, ...expected } = expectedOf(source);
	const [, type] = types[typeOf(source).csl];
	return { ...expected, type, date: isExact(date) ? date : date?.slice(0, 4) };
}

/** What a reader of CSL-JSON must find, to whom a person is a name in two parts, and a body in one. */
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

/** What a reader of RIS must find: the fields of one line, and those of which there may be several. */
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
			// Where no other date stands, readers take the day of access for that of publication.
			Y2: date && source.accessed?.replaceAll('-', '/'),
		},
	};
}
