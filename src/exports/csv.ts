import { stringify } from 'csv-stringify/sync';
import type {
	ClaimNode,
	EventNode,
	EvidenceNode,
	FigureNode,
	StanceNode,
} from '../model/graph/nodes.ts';
import { claimPagePath, fullAddress } from '../routes/links.ts';

/** The media type of the tables (RFC 7111). */
export const csvType = 'text/csv; charset=utf-8';

type Cell = string | number | null | undefined;

/** A column of a table: what it means, and what it holds in a row. */
export interface Column<Row> {
	says: string;
	/** A datatype of CSV on the Web; text by default. */
	type?: 'integer' | 'number' | 'date' | 'anyURI';
	/** Whether a cell is a list, separated by blanks. */
	list?: true;
	cell: (row: Row) => Cell;
}

/** The columns of a table by their headers, in their order. */
export type Columns<Row> = Readonly<Record<string, Column<Row>>>;

type Series = FigureNode['series'][number];

/** A row of a figure's table: one number in one of its series. */
export interface FigureRow {
	series: Series;
	row: Series['rows'][number];
}

/** The numbers of a figure, one per row. */
export function figureRows({ series }: FigureNode): FigureRow[] {
	return series.flatMap((one) => one.rows.map((row) => ({ series: one, row })));
}

/** Columns that every figure's table has. */
const fixedColumns: ReadonlySet<string> = new Set([
	'series',
	'basis',
	'note',
	'note on the series',
	'claims',
]);

/**
 * The columns of a figure's table: what each number counts, who counted it, and the claims it rests
 * on.
 */
export function figureColumns({ axis, unit }: FigureNode): Columns<FigureRow> {
	// An editor may give the axis or the unit the name of another column.
	const label = fixedColumns.has(axis) ? `${axis} (axis)` : axis;
	const number = fixedColumns.has(unit) || unit === label ? `${unit} (unit)` : unit;
	return {
		series: { says: 'What is counted', cell: ({ series }) => series.label },
		[label]: { says: 'What the number describes', cell: ({ row }) => row.label },
		[number]: { says: 'The number', type: 'number', cell: ({ row }) => row.value },
		basis: { says: 'What the number rests on', cell: ({ row }) => row.basis },
		note: { says: 'A note on the number', cell: ({ row }) => row.note },
		'note on the series': {
			says: 'A note on all numbers of the series',
			cell: ({ series }) => series.note,
		},
		claims: {
			says: 'Keys of the claims that it rests on',
			list: true,
			cell: ({ series }) => keysOf(series.claims),
		},
	};
}

/**
 * A row of the table of claims. It repeats the claim for each piece of evidence, so filtering needs
 * no second table.
 */
export interface ClaimRow {
	claim: ClaimNode;
	evidence: EvidenceNode;
}

/** A row for each piece of evidence of each claim. */
export function claimRows(claims: readonly ClaimNode[]): ClaimRow[] {
	return claims.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })));
}

/** The columns of `claims.csv`. */
export const claimColumns: Columns<ClaimRow> = {
	number: {
		says: 'Number of the claim in the article',
		type: 'integer',
		cell: ({ claim }) => claim.number,
	},
	claim: { says: 'Key of the claim', cell: ({ claim }) => claim.key },
	says: { says: 'The claim as one sentence', cell: ({ claim }) => claim.says },
	kind: { says: 'fact, estimate, judgement or forecast', cell: ({ claim }) => claim.kind },
	status: { says: 'How well its evidence supports it', cell: ({ claim }) => claim.status },
	confidence: { says: 'high, moderate or low', cell: ({ claim }) => claim.confidence },
	checked: {
		says: 'Day on which it was last weighed against its evidence',
		type: 'date',
		cell: ({ claim }) => claim.checked,
	},
	address: {
		says: 'Page of the claim',
		type: 'anyURI',
		cell: ({ claim: { article, key } }) => fullAddress(claimPagePath(article, key)),
	},
	relation: {
		says: 'How these words relate to the claim',
		cell: ({ evidence }) => evidence.relation,
	},
	source: { says: 'Key of the source', cell: ({ evidence }) => evidence.source.key },
	publisher: {
		says: 'Who published the source',
		cell: ({ evidence }) => evidence.source.publisher.name,
	},
	origin: { says: 'Who the information comes from', cell: ({ evidence }) => evidence.origin.name },
	quote: {
		says: 'The words, exactly as in the source',
		cell: ({ evidence }) => evidence.quote,
	},
	language: {
		says: 'Language of the words (BCP 47)',
		cell: ({ evidence: { quote, language } }) => quote && language,
	},
	translation: {
		says: 'Our translation of the words into the language of the article',
		cell: ({ evidence }) => evidence.translation,
	},
	locator: { says: 'Where in the source', cell: ({ evidence }) => evidence.locator },
	'source address': {
		says: 'Where the source was read',
		type: 'anyURI',
		cell: ({ evidence }) => evidence.source.url,
	},
};

const rests = {
	claims: {
		says: 'Keys of the claims that it rests on',
		list: true,
		cell: ({ claims }: Pick<EventNode, 'claims'>) => keysOf(claims),
	},
	sources: {
		says: 'Addresses of the sources that it rests on',
		list: true,
		cell: ({ evidence }: Pick<EventNode, 'evidence'>) =>
			evidence.map(({ source }) => source.url).join(' '),
	},
} as const;

/** The columns of `events.csv`. */
export const eventColumns: Columns<EventNode> = {
	event: { says: 'Key of the event', cell: ({ key }) => key },
	date: { says: 'When (EDTF)', cell: ({ date }) => date },
	says: { says: 'What happened', cell: ({ says }) => says },
	...rests,
};

/** The columns of `stances.csv`. */
export const stanceColumns: Columns<StanceNode> = {
	name: { says: 'The state or body', cell: ({ name }) => name },
	country: { says: 'Its code (ISO 3166-1 alpha-2)', cell: ({ country }) => country },
	level: { says: 'How far its relations go', cell: ({ level }) => level },
	on: { says: 'The day that the row describes', type: 'date', cell: ({ asOf }) => asOf },
	says: { says: 'How it stands', cell: ({ says }) => says },
	later: { says: 'What changed after the day', cell: ({ later }) => later },
	...rests,
};

/** A table as CSV, with its headers in the first line. */
export function tableCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
	const cells = Object.values(columns).map(({ cell }) => cell);
	return csv(
		Object.keys(columns),
		rows.map((row) => cells.map((cell) => cell(row))),
	);
}

/** RFC 4180: comma-separated, quoted where needed, lines that end in CRLF, with a header line. */
function csv(header: readonly string[], rows: readonly Cell[][]): string {
	return stringify([header, ...rows] as Cell[][], {
		record_delimiter: 'windows',
		// By default, the package quotes only the kind of line end that it writes itself.
		quoted_match: /[\r\n]/,
	});
}

function keysOf(records: readonly { key: string }[]): string {
	return records.map(({ key }) => key).join(' ');
}
