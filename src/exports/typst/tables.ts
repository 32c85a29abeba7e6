import { figuresOf } from '../../figures/article-figures.ts';
import type { ArticleNode, ClaimNode } from '../../model/graph/nodes.ts';
import { figureId } from '../../routes/anchors.ts';
import { type Words, wordsFor } from '../../words/words-of.ts';
import { type FigureTable, type Grounds, hasTables, tablesOf } from '../figure-tables.ts';
import { numbersOf } from './ledger.ts';
import { all, blocks, call, joined, type Markup, words as inWords } from './markup.ts';

/** What each figure shows as a table, for readers who cannot see the picture. */
export function figureTables(article: ArticleNode): Markup {
	const shown = figuresOf(article).filter(({ key }) => hasTables(article, key));
	if (shown.length === 0) return all();
	const words = wordsFor(article);
	const numbers = numbersOf(article);
	const inTypst = (table: FigureTable) => tableMarkup(table, { words, numbers });
	return call(
		'list-of',
		{},
		words.exported.tables,
		words.exported.tablesIntro,
		blocks(
			shown.map(({ key, title, measure }) =>
				call(
					'tables-of',
					{},
					figureId(key),
					title,
					measure,
					...tablesOf(article, key).map(inTypst),
				),
			),
		),
	);
}

interface Around {
	words: Words;
	/** The number of each source in the bibliography. */
	numbers: ReadonlyMap<string, number>;
}

function tableMarkup({ head, rows, caption }: FigureTable, around: Around): Markup {
	const { words } = around;
	// A column that is empty in every row is left out, such as the remarks of a chart without any.
	const columns = head.flatMap((_, column) =>
		rows.some((row) => row[column] !== '') ? [column] : [],
	);
	return call(
		'figure-table',
		{
			grounded: rows.some((row) => typeof row.at(-1) === 'object'),
			caption:
				caption &&
				all(
					caption.text,
					caption.claims.length > 0
						? all(words.exported.claimsBehind, claimNumbers(caption.claims, words), '.')
						: undefined,
				),
		},
		columns.map((column) => head[column]),
		rows.map((row) => columns.map((column) => cellMarkup(row[column] ?? '', around))),
	);
}

function cellMarkup(cell: string | Grounds, { words, numbers }: Around): Markup {
	if (typeof cell === 'string') return all(cell);
	const { claims, sources } = cell;
	const cited = sources
		.map(({ key }) => ({ key, number: numbers.get(key) ?? 0 }))
		.sort((a, b) => a.number - b.number)
		.map(({ key, number }) => call('source-ref', {}, number, key));
	return joined(
		[
			...(claims.length > 0 ? [claimNumbers(claims, words)] : []),
			...(cited.length > 0 ? [all('[', joined(cited, words.comma), ']')] : []),
		],
		' ',
	);
}

function claimNumbers(claims: readonly ClaimNode[], { comma, number: say }: Words): Markup {
	return joined(
		claims.map(({ key, number }) => call('to-claim', {}, key, inWords(say(number)))),
		comma,
	);
}
