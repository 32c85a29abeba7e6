import type { ArticleNode } from '../../model/graph/nodes.ts';
import { plainWords } from '../../prose/marked-text.ts';
import { articlePath, fullAddress, sitePath } from '../../routes/links.ts';
import { site } from '../../site.ts';
import { count } from '../../words/numbers.ts';
import { readingMinutes } from '../../words/reading-minutes.ts';
import { dateInWords, pointWords, statusWords } from '../../words/words.ts';
import { citedInYear, peopleOf } from '../../words/byline.ts';
import { bylineOf } from '../markdown/twin.ts';
import { publishersOf } from './evidence.ts';
import { figureMarkup } from './figures.ts';
import { files } from './files.ts';
import { all, element, type Markup } from './markup.ts';
import { numbersOf } from './notes.ts';
import type { BookPage } from './page.ts';

/** The cover, where there is a picture for it. */
export function coverPage({ title }: ArticleNode): BookPage {
	return {
		file: files.cover,
		title: 'Cover',
		kind: 'cover',
		isUnlisted: true,
		body: element('p', { class: 'cover' }, element('img', { src: files.picture, alt: title })),
	};
}

/** Title, byline, dates, the three points and the lead figure. */
export function titlePage(article: ArticleNode): BookPage {
	const { title, standfirst, published, reviewed, asOf, claims, sources } = article;
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
				`Published ${dateInWords(published)}, evidence reviewed ${dateInWords(reviewed)}, speaks up to ${dateInWords(asOf)}. `,
				`${count(readingMinutes(article), 'minute')}, ${count(claims.length, 'claim')}, ${count(sources.length, 'source')}, ${count(article.corrections.length, 'correction')}. `,
				'A number after words leads to what they rest on.',
			),
			...(['main', 'argument', 'conclusion'] as const).map((name) => pointMarkup(article, name)),
			article.lead ? figureMarkup(article, 'glance') : undefined,
		),
	};
}

function pointMarkup(article: ArticleNode, name: keyof ArticleNode['points']): Markup {
	const { text, status, claims, sources } = article.points[name];
	const standing =
		status === undefined
			? undefined
			: all(
					`${statusWords[status].word} (${claims.length > 1 ? `the weakest of ${count(claims.length, 'claim')}: ` : 'claim '}`,
					numbersOf(claims),
					'). ',
				);
	return element(
		'section',
		{ class: 'point' },
		element('h2', {}, pointWords[name]),
		element('p', {}, plainWords(text)),
		element(
			'p',
			{ class: 'credit' },
			standing,
			`${count(sources.length, 'source')}: `,
			publishersOf(sources),
		),
	);
}

/** About the author, how it was checked, where the article stands. */
export function closingPage(article: ArticleNode): BookPage {
	const { key, basedOn, title, published, reviewed, claims } = article;
	const people = peopleOf(article);
	const address = fullAddress(articlePath(key));
	const name = 'About this edition';
	return {
		file: files.closing,
		title: name,
		kind: 'colophon',
		body: all(
			element('h1', {}, name),
			element('h2', {}, people.length > 1 ? 'About the authors' : 'About the author'),
			element(
				'p',
				{},
				`${people.map(({ name, role }) => `${name}, ${role}.`).join(' ')} ${basedOn?.adaptation ?? ''}`,
			),
			element('h2', {}, 'How it was checked'),
			element(
				'p',
				{},
				`Each of the ${count(claims.length, 'claim')} was weighed against its evidence, last on ${dateInWords(reviewed)}. `,
				element('a', { href: fullAddress(sitePath('method/')) }, 'How we grade, correct and check'),
			),
			element('h2', {}, 'Cite this'),
			element(
				'p',
				{},
				`${citedInYear(article)}. “${title}” `,
				element('i', {}, site.name),
				`, ${dateInWords(published)}, evidence reviewed ${dateInWords(reviewed)}. `,
				element('a', { href: address }, address),
			),
		),
	};
}
