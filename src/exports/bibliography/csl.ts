import { nameParts } from '../../words/authors.ts';
import { helpersOf, writersOf } from '../../words/byline.ts';
import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import type { ArticleNode, SourceNode } from '../../model/graph/nodes.ts';
import { articlePath, fullAddress } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { dateInWords } from '../../words/words.ts';
import { citedTitle } from './cited-title.ts';
import { typeOf } from './source-types.ts';

/** A source as CSL-JSON. It has only what the record says; its id is the source's key. */
export function cslOf(source: SourceNode): CSL {
	const { key, publisher, carriedBy, archive, titleTranslated, published, accessed } = source;
	const { csl: type } = typeOf(source);
	const isInOutlet = type === 'article-newspaper' || type === 'entry-encyclopedia';
	// Styles print where news appeared, not who is responsible for it: for an agency's story, the
	// paper that carried it.
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
		title: citedTitle(source),
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

/** The article itself as CSL-JSON, with the authors of its byline. */
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
		// A style that prints the author prints this next to it, so the name would appear twice.
		'container-title': basedOn ? undefined : site.name,
		URL: fullAddress(articlePath(key)),
		language: article.language,
		abstract: plainWords(standfirst),
		note: notes.join(' '),
	});
}

/**
 * Translators and editors, under CSL's names. CSL has none for those who researched or drew the
 * figures.
 */
function namesBy(article: ArticleNode): Pick<CSL, 'translator' | 'editor'> {
	const named = (role: string) => {
		const people = helpersOf(article).find((helpers) => helpers.role === role)?.people;
		return people?.map(({ name }) => wholeName(name));
	};
	const [translator, editor] = [named('translation'), named('editing')];
	return { ...(translator && { translator }), ...(editor && { editor }) };
}

/** A list of items as a `.csl.json` file. */
export function cslFile(items: readonly CSL[]): string {
	return `${JSON.stringify(items, null, '\t')}\n`;
}

/** `Family, Given` is a person; a name without a comma is printed as it is. */
function nameOf(author: string): CSLName {
	const { family, given } = nameParts(author);
	return given === undefined ? { literal: family } : { family, given };
}

/** A name as printed. Its last word is the family name, by which lists are sorted. */
function wholeName(name: string): CSLName {
	const space = name.lastIndexOf(' ');
	return space < 0
		? { literal: name }
		: { given: name.slice(0, space), family: name.slice(space + 1) };
}

/** An EDTF date with the same precision; an uncertain one is marked as `circa`. */
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

/** Leaves out empty fields: some readers treat `undefined` or an empty text as a value. */
function present(fields: { [Field in keyof CSL]: CSL[Field] | undefined }): CSL {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
	) as CSL;
}
