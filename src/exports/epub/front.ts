import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articlePath, fullAddress, sitePath } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { readingMinutes } from '../../words/reading-minutes.ts';
import { wordsFor } from '../../words/words-of.ts';
import { citedInYear, peopleOf } from '../../words/byline.ts';
import { bylineOf } from '../markdown/twin.ts';
import { publishersOf } from './evidence.ts';
import { figureMarkup } from './figures.ts';
import { files } from './files.ts';
import { all, element, type Markup } from './markup.ts';
import { numbersOf } from './notes.ts';
import type { BookPage } from './page.ts';

/** The cover, if there is a picture for it. */
export function coverPage(article: ArticleNode): BookPage {
	const { title } = article;
	return {
		file: files.cover,
		title: wordsFor(article).exported.cover,
		kind: 'cover',
		isUnlisted: true,
		body: element('p', { class: 'cover' }, element('img', { src: files.picture, alt: title })),
	};
}

/** Title, byline, dates, the three points and the lead figure. */
export function titlePage(article: ArticleNode): BookPage {
	const { title, standfirst, published, reviewed, asOf, claims, sources } = article;
	const { comma, count, date, exported, pages } = wordsFor(article);
	const { byline } = pages;
	return {
		file: files.title,
		title,
		kind: 'titlepage',
		body: all(
			element('p', { class: 'label' }, site.name),
			element('h1', {}, title),
			element('p', { class: 'standfirst' }, plainWords(standfirst)),
			element('p', {}, `${bylineOf(article)}.`),
			element(
				'p',
				{ class: 'credit' },
				`${byline.published}${date(published)}${comma}${byline.reviewed}${date(reviewed)}${comma}${byline.asOf}${date(asOf)}. `,
				`${[count(readingMinutes(article), 'minute'), count(claims.length, 'claim'), count(sources.length, 'source'), count(article.corrections.length, 'correction')].join(comma)}. `,
				exported.numbers,
			),
			...(['main', 'argument', 'conclusion'] as const).map((name) => pointMarkup(article, name)),
			article.lead ? figureMarkup(article, 'glance') : undefined,
		),
	};
}

function pointMarkup(article: ArticleNode, name: keyof ArticleNode['points']): Markup {
	const { text, status, claims, sources } = article.points[name];
	const words = wordsFor(article);
	const { count, exported } = words;
	const standing =
		status === undefined
			? undefined
			: all(
					`${words.statusWords[status].word} (${claims.length > 1 ? exported.claimsIn.several(count(claims.length, 'claim')) : exported.claimsIn.one}`,
					numbersOf(claims),
					'). ',
				);
	return element(
		'section',
		{ class: 'point' },
		element('h2', {}, words.grades.points[name]),
		element('p', {}, plainWords(text)),
		element(
			'p',
			{ class: 'credit' },
			standing,
			words.pages.amongSources,
			publishersOf(sources, words),
		),
	);
}

/** About the author, how it was checked, and the article's address. */
export function closingPage(article: ArticleNode): BookPage {
	const { key, basedOn, title, published, reviewed, claims } = article;
	const people = peopleOf(article);
	const { comma, count, date, exported, pages, quoted } = wordsFor(article);
	const address = fullAddress(articlePath(key));
	const name = exported.edition;
	return {
		file: files.closing,
		title: name,
		kind: 'colophon',
		body: all(
			element('h1', {}, name),
			element('h2', {}, people.length > 1 ? pages.aboutAuthors : pages.aboutAuthor),
			element(
				'p',
				{},
				`${people.map(({ name, role }) => `${name}${comma}${role}.`).join(' ')} ${basedOn?.adaptation ?? ''}`,
			),
			element('h2', {}, pages.howChecked),
			element(
				'p',
				{},
				`${pages.checked.weighed(count(claims.length, 'claim'), date(reviewed))} `,
				element('a', { href: fullAddress(sitePath('method/')) }, pages.howWeGrade),
			),
			element('h2', {}, pages.citeThis),
			element(
				'p',
				{},
				`${citedInYear(article)}. ${quoted(title)} `,
				element('i', {}, site.name),
				`${comma}${date(published)}${comma}${pages.evidenceReviewed(date(reviewed))}. `,
				element('a', { href: address }, address),
			),
		),
	};
}
