import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articlePath, fullAddress, sitePath } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { readingMinutes } from '../../words/reading-minutes.ts';
import {
	adaptersOf,
	citedAs,
	helpersInWords,
	nameList,
	peopleOf,
	writersInWords,
} from '../../words/byline.ts';
import { wordsFor } from '../../words/words-of.ts';
import type { ExportContext } from '../export-file.ts';
import { addressMarkup, publishersOf } from './evidence.ts';
import { bibliography, corrections, ledger } from './ledger.ts';
import { all, blocks, call, joined, type Markup, markupOf, words } from './markup.ts';
import { makeNotes } from './notes.ts';
import { figureMarkup, partMarkup } from './parts.ts';
import { figureTables } from './tables.ts';

/** The whole article for print, in the style of `src/typeset/article.typ`. */
export function articleDocument(
	article: ArticleNode,
	{ trees }: Pick<ExportContext, 'trees'>,
): string {
	const notes = makeNotes();
	const parts = article.parts.map((part) =>
		partMarkup(article, part, trees[`${article.key}/${part.key}`], notes),
	);
	const content = blocks([
		opening(article),
		...(article.lead ? [figureMarkup(article, 'glance')] : []),
		...parts,
		closing(article),
		call(
			'apparatus',
			{},
			blocks([
				ledger(article, notes),
				corrections(article),
				figureTables(article),
				bibliography(article),
			]),
		),
		markupOf('#lines-of(notes)'),
	]);
	return [
		'#import "article.typ": *',
		notes.definitions().typst,
		'#let note = noted(notes)',
		setting(article),
		content.typst,
	].join('\n\n');
}

/** The metadata of the document. */
function setting(article: ArticleNode): string {
	const { title, standfirst, reviewed } = article;
	const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
	const { language: lang, region } = new Intl.Locale(article.language);
	const { typst } = call('show-article', {
		...{ title, author: citedAs(article), description: plainWords(standfirst) },
		...{ year, month, day, lang, region, site: site.name },
	});
	// A rule for the whole document has another form: `#show: show-article.with(…)`.
	return typst.replace(/^#show-article\(/, '#show: show-article.with(').replace(/;$/, '');
}

/** Title, byline, dates and the three points: the first page. */
function opening(article: ArticleNode): Markup {
	const { title, standfirst, published, reviewed, asOf, claims, sources } = article;
	const around = wordsFor(article);
	const { count, date, exported, grades, statusWords } = around;
	const { byline } = around.pages;
	const address = fullAddress(articlePath(article.key));
	return call('opening', {
		title,
		standfirst: plainWords(standfirst),
		masthead: site.name,
		home: fullAddress(sitePath('')),
		byline: bylineOf(article),
		dates: [
			`${byline.published}${date(published)}`,
			`${byline.reviewed}${date(reviewed)}`,
			`${byline.asOf}${date(asOf)}`,
		].join(' · '),
		counts: [
			count(readingMinutes(article), 'minute'),
			count(claims.length, 'claim'),
			count(sources.length, 'source'),
			count(article.corrections.length, 'correction'),
		].join(' · '),
		address,
		points: (['main', 'argument', 'conclusion'] as const).map((name) => {
			const { text, status, sources: cited, claims: rest } = article.points[name];
			return [
				grades.points[name],
				text,
				all(
					status === undefined
						? undefined
						: `${statusWords[status].word} (${rest.length > 1 ? exported.claimsIn.several(count(rest.length, 'claim')) : exported.claimsIn.one}`,
					status === undefined
						? undefined
						: joined(
								rest.map(({ key, number }) =>
									call('to-claim', {}, key, words(around.number(number))),
								),
								around.comma,
							),
					status === undefined ? undefined : '). ',
					around.pages.amongSources,
					publishersOf(cited, around),
				),
			];
		}),
	});
}

/** About the author, how it was checked, how to cite. */
function closing(article: ArticleNode): Markup {
	const { basedOn, published, reviewed, title, claims } = article;
	const people = peopleOf(article);
	const { comma, count, date, pages, quoted } = wordsFor(article);
	const address = fullAddress(articlePath(article.key));
	return call(
		'closing',
		{},
		[
			people.length > 1 ? pages.aboutAuthors : pages.aboutAuthor,
			all(
				`${people.map(({ name, role }) => `${name}${comma}${role}.`).join(' ')} ${basedOn?.adaptation ?? ''}`,
			),
		],
		[
			pages.howChecked,
			all(
				`${pages.checked.weighed(count(claims.length, 'claim'), date(reviewed))} ${pages.howWeGrade}: `,
				addressMarkup(fullAddress(sitePath('method/'))),
			),
		],
		[
			pages.citeThis,
			all(
				`${citedAs(article)} (${date(published.slice(0, 4))}). ${quoted(title)} `,
				call('emph', {}, all(site.name)),
				`${comma}${date(published)}${comma}${pages.evidenceReviewed(date(reviewed))}. `,
				addressMarkup(address),
			),
		],
	);
}

function bylineOf(article: ArticleNode): string {
	const { basedOn } = article;
	const adapters = nameList(adaptersOf(article), article);
	const { comma, date, pages } = wordsFor(article);
	const { byline } = pages;
	const by = basedOn
		? `${byline.basedOn}${basedOn.author.name}${comma}${date(basedOn.published)} · ${byline.adapted}${adapters && `${byline.by}${adapters}`}`
		: `${byline.written}${writersInWords(article)}`;
	return [by, helpersInWords(article)].filter(Boolean).join(' · ');
}
