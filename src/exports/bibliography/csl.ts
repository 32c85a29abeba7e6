import { nameParts } from '../../words/authors.ts';
import { helpersOf, writersOf } from '../../words/byline.ts';
import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import type { ArticleNode, SourceNode } from '../../model/graph/nodes.ts';
import { articlePath, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { dateInWords, sourceTitle } from '../../words/words.ts';
import { typeOf } from './source-types.ts';

/** A source as CSL-JSON. Only what its record says is in it; its key is its id. */
export function cslOf(source: SourceNode): CSL {
	const { key, publisher, carriedBy, archive, titleTranslated, published, accessed } = source;
	const { csl: type } = typeOf(source);
	const isInOutlet = type === 'article-newspaper' || type === 'entry-encyclopedia';
	// Styles print where news appeared, not who answers for it; of an agency's story, the paper that carried it.
	const container =
		source.container ?? carriedBy?.name ?? (isInOutlet ? publisher.name : undefined);
	const notes = [
		titleTranslated && `Title in English: ${titleTranslated}.`,
		carriedBy && `Carried by ${carriedBy.name}.`,
		archive && `Archived on ${dateInWords(archive.captured)}: ${archive.url}`,
	].filter(Boolean);
	return present({
		id: key,
		type,
		title: sourceTitle(source),
		author: source.authors?.map(nameOf),
		issued: published === undefined ? undefined : dateOf(published),
		accessed: accessed === undefined ? undefined : dateOf(accessed),
		'container-title': container,
		publisher: publisher.name,
		volume: source.volume,
		issue: source.issue,
		page: source.pages?.replaceAll('–', '-'),
		edition: source.edition,
		DOI: source.doi,
		ISBN: source.isbn,
		URL: source.url,
		language: source.language,
		note: notes.length > 0 ? notes.join(' ') : undefined,
		annote: source.about,
	});
}

/** The article itself as CSL-JSON, by whom its byline says. */
export function cslOfArticle(article: ArticleNode): CSL {
	const { key, title, basedOn, published, reviewed, standfirst } = article;
	const notes = [
		basedOn &&
			`After ${basedOn.author.name}, “${basedOn.title}”, ${dateInWords(basedOn.published)}.`,
		`Evidence reviewed ${dateInWords(reviewed)}.`,
	].filter(Boolean);
	return present({
		id: key,
		type: 'webpage',
		title,
		author: basedOn
			? [{ literal: site.name }]
			: writersOf(article).map(({ name }) => wholeName(name)),
		...namesBy(article),
		issued: dateOf(published),
		// A style that prints the author prints this beside it: once is enough.
		'container-title': basedOn ? undefined : site.name,
		URL: fullAddress(articlePath(key)),
		language: article.language,
		abstract: plainWords(standfirst),
		note: notes.join(' '),
	});
}

/** Those who had other parts, under the names that CSL has for them; who researched or drew it has none. */
function namesBy(article: ArticleNode): Pick<CSL, 'translator' | 'editor'> {
	const named = (role: string) => {
		const people = helpersOf(article).find((helpers) => helpers.role === role)?.people;
		return people?.map(({ name }) => wholeName(name));
	};
	const [translator, editor] = [named('translation'), named('editing')];
	return { ...(translator && { translator }), ...(editor && { editor }) };
}

/** A list of items as the file `.csl.json`. */
export function cslFile(items: readonly CSL[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}

/** `Family, Given` is a person; what has no comma is printed as it stands. */
function nameOf(author: string): CSLName {
	const { family, given } = nameParts(author);
	return given === undefined ? { literal: family } : { family, given };
}

/** A name as printed; its last word is the family's, by which lists are sorted. */
function wholeName(name: string): CSLName {
	const space = name.lastIndexOf(' ');
	return space < 0
		? { literal: name }
		: { given: name.slice(0, space), family: name.slice(space + 1) };
}

/** A date of EDTF, as exact as it is; what is unsure is `circa`. */
export function dateOf(edtf: string): CSLDate {
	const parts = edtf.split('/').map((date) =>
		date
			.replace(/[?~%]$/, '')
			.split('-')
			.map(Number),
	);
	return {
		'date-parts': parts as NonNullable<CSLDate['date-parts']>,
		...(/[?~%]/.test(edtf) ? { circa: true } : {}),
	};
}

/** Leaves out what has no value: some readers take `undefined` or an empty text for one. */
function present(fields: { [Field in keyof CSL]: CSL[Field] | undefined }): CSL {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
	) as CSL;
}
