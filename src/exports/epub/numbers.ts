import { figuresOf } from '../../figures/article-figures.ts';
import type { ArticleNode } from '../../model/graph/nodes.ts';
import { figureId } from '../../routes/anchors.ts';
import { type Words, wordsFor } from '../../words/words-of.ts';
import { type FigureTable, type Grounds, hasTables, tablesOf } from '../figure-tables.ts';
import type { BookPage } from './page.ts';
import { publishersOf } from './evidence.ts';
import { files } from './files.ts';
import { all, element, joined, type Content, type Markup } from './markup.ts';
import { numbersOf } from './notes.ts';

/**
 * What each figure shows as a table, for readers who cannot see the picture; `undefined` if no
 * figure has tables.
 */
export function numbersPage(article: ArticleNode): BookPage | undefined {
	const shown = figuresOf(article).filter(({ key }) => hasTables(article, key));
	if (shown.length === 0) return undefined;
	const words = wordsFor(article);
	const { tables: title } = words.exported;
	return {
		file: files.numbers,
		title,
		kind: 'appendix',
		body: all(
			element('h1', {}, title),
			...shown.map(({ key, title: finding, measure }) =>
				element(
					'section',
					{ id: `numbers-${figureId(key)}` },
					element('h2', {}, finding),
					element('p', { class: 'credit' }, measure),
					...tablesOf(article, key).map((table) => tableMarkup(table, words)),
				),
			),
		),
	};
}

/** A table in which the first cell of each row is its heading. */
function tableMarkup({ head, rows, caption }: FigureTable, words: Words): Markup {
	const cell = (content: string | Grounds): Content =>
		typeof content === 'string' ? content : groundsMarkup(content, words);
	return element(
		'table',
		{},
		caption &&
			element(
				'caption',
				{},
				caption.text,
				caption.claims.length > 0
					? all(words.exported.claimsBehind, numbersOf(caption.claims), '.')
					: undefined,
			),
		element(
			'thead',
			{},
			element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name))),
		),
		element(
			'tbody',
			{},
			...rows.map(([first = '', ...others]) =>
				element(
					'tr',
					{},
					element('th', { scope: 'row' }, cell(first)),
					...others.map((other) => element('td', {}, cell(other))),
				),
			),
		),
	);
}

/** The claims that a row rests on, and the sources of its own evidence. */
function groundsMarkup({ claims, sources }: Grounds, words: Words): Markup {
	return joined([numbersOf(claims), publishersOf(sources, words)], words.semicolon);
}
