import type { ArticleNode } from '../../model/graph/nodes.ts';
import { site } from '../../site.ts';
import { wordsFor } from '../../words/words-of.ts';
import { directionOf } from '../../words/words.ts';
import { call } from './markup.ts';

/** Width and height, in px, of the picture shown where an article is shared. */
export const cardSize = { width: 1200, height: 630 };

/** Width and height of the cover of a book, in px: the proportions of a printed one. */
export const coverSize = { width: 1200, height: 1800 };

/** How a cover divides its height: room for title and point, and the scale of its letters. */
const onCover = { ...coverSize, 'title-room': 1080, 'point-room': 250, larger: 1.5 };

/** What the card says. */
export interface CardWords {
	title: string;
	/** The heading below the title, and its text. */
	point: readonly [name: string, text: string];
	counts: string;
	/** Language of the title (BCP 47), which decides the side it begins on. */
	language: string;
}

/** The words of an article for its card. */
export function cardWords(article: ArticleNode): CardWords {
	const { title, points, claims, sources, corrections } = article;
	const { count, grades } = wordsFor(article);
	return {
		title,
		point: [grades.points.main, points.main.text],
		counts: [
			count(claims.length, 'claim'),
			count(sources.length, 'source'),
			count(corrections.length, 'correction'),
		].join(' · '),
		language: article.language,
	};
}

/**
 * The picture shown where an article's address is shared, in the style of `src/typeset/card.typ`.
 */
export function cardDocument(words: CardWords): string {
	return document(words, cardSize);
}

/** The cover of the book of an article, in the same style. */
export function coverDocument(words: CardWords): string {
	return document(words, onCover);
}

function document(
	{ title, point: [name, text], counts, language }: CardWords,
	shape: Readonly<Record<string, number>>,
): string {
	const { language: lang, region } = new Intl.Locale(language);
	return [
		'#import "card.typ": *',
		call('card', {
			...shape,
			...{ lang, region, rtl: directionOf(language) === 'rtl' },
			...{ masthead: site.name, title, name, point: text, counts },
			promise: site.description,
		}).typst,
	].join('\n\n');
}
