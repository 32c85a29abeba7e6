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

/** A column of a table: what it is called, what it means, and what it holds in a row. */
export interface Column<Row> {
	/** Its header. */
	name: string;
	says: string;
	/** A datatype of CSV on the Web; text by default. */
	type?: 'integer' | 'number' | 'date' | 'anyURI';
	/** Whether a cell is a list, separated by blanks. */
	list?: true;
	cell: (row: Row) => Cell;
}

/** The columns of a table in their order. No two have the same header. */
export type Columns<Row> = readonly Column<Row>[];

type Series = FigureNode['series'][number];

/** A row of a figure's table: one number in one of its series. */
export interface FigureTableRow {
	series: Series;
	row: Series['rows'][number];
}

/** The numbers of a figure, one per row. */
export function figureRows({ series }: FigureNode): FigureTableRow[] {
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
export function figureColumns({ axis, unit }: FigureNode): Columns<FigureTableRow> {
	// An editor may give the axis or the unit the name of another column.
	const label = fixedColumns.has(axis) ? `${axis} (axis)` : axis;
	const number = fixedColumns.has(unit) || unit === label ? `${unit} (unit)` : unit;
	return [
		{ name: 'series', says: 'What is counted', cell: ({ series }) => series.label },
		{ name: label, says: 'What the number describes', cell: ({ row }) => row.label },
		{ name: number, says: 'The number', type: 'number', cell: ({ row }) => row.value },
		{
			name: 'basis',
			says: 'What the number rests on; empty if there is none',
			cell: ({ row }) => (row.value === null ? null : row.basis),
		},
		{ name: 'note', says: 'A note on the number', cell: ({ row }) => row.note },
		{
			name: 'note on the series',
			says: 'A note on all numbers of the series',
			cell: ({ series }) => series.note,
		},
		{
			name: 'claims',
			says: 'Keys of the claims that it rests on',
			list: true,
			cell: ({ series }) => keysOf(series.claims),
		},
	];
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
export const claimColumns: Columns<ClaimRow> = [
	{
		name: 'number',
		says: 'Number of the claim in the article',
		type: 'integer',
		cell: ({ claim }) => claim.number,
	},
	{ name: 'claim', says: 'Key of the claim', cell: ({ claim }) => claim.key },
	{ name: 'says', says: 'The claim as one sentence', cell: ({ claim }) => claim.says },
	{ name: 'kind', says: 'fact, estimate, judgement or forecast', cell: ({ claim }) => claim.kind },
	{ name: 'status', says: 'How well its evidence supports it', cell: ({ claim }) => claim.status },
	{ name: 'confidence', says: 'high, moderate or low', cell: ({ claim }) => claim.confidence },
	{
		name: 'checked',
		says: 'Day on which it was last weighed against its evidence',
		type: 'date',
		cell: ({ claim }) => claim.checked,
	},
	{
		name: 'address',
		says: 'Page of the claim',
		type: 'anyURI',
		cell: ({ claim: { article, key } }) => fullAddress(claimPagePath(article, key)),
	},
	{
		name: 'relation',
		says: 'How these words relate to the claim',
		cell: ({ evidence }) => evidence.relation,
	},
	{ name: 'source', says: 'Key of the source', cell: ({ evidence }) => evidence.source.key },
	{
		name: 'publisher',
		says: 'Who published the source',
		cell: ({ evidence }) => evidence.source.publisher.name,
	},
	{
		name: 'origin',
		says: 'Who the information comes from',
		cell: ({ evidence }) => evidence.origin.name,
	},
	{
		name: 'quote',
		says: 'The words, exactly as in the source',
		cell: ({ evidence }) => evidence.quote,
	},
	{
		name: 'language',
		says: 'Language of the words (BCP 47)',
		cell: ({ evidence: { quote, language } }) => quote && language,
	},
	{
		name: 'translation',
		says: 'Our translation of the words into the language of the article',
		cell: ({ evidence }) => evidence.translation,
	},
	{ name: 'locator', says: 'Where in the source', cell: ({ evidence }) => evidence.locator },
	{
		name: 'source address',
		says: 'Where the source was read',
		type: 'anyURI',
		cell: ({ evidence }) => evidence.source.url,
	},
];

const restsOn: Columns<Pick<EventNode, 'claims' | 'evidence'>> = [
	{
		name: 'claims',
		says: 'Keys of the claims that it rests on',
		list: true,
		cell: ({ claims }) => keysOf(claims),
	},
	{
		name: 'sources',
		says: 'Addresses of the sources that it rests on',
		list: true,
		cell: ({ evidence }) => evidence.map(({ source }) => source.url).join(' '),
	},
];

/** The columns of `events.csv`. */
export const eventColumns: Columns<EventNode> = [
	{ name: 'event', says: 'Key of the event', cell: ({ key }) => key },
	{ name: 'date', says: 'When (EDTF)', cell: ({ date }) => date },
	{ name: 'says', says: 'What happened', cell: ({ says }) => says },
	...restsOn,
];

/** The columns of `stances.csv`. */
export const stanceColumns: Columns<StanceNode> = [
	{ name: 'name', says: 'The state or body', cell: ({ name }) => name },
	{ name: 'country', says: 'Its code (ISO 3166-1 alpha-2)', cell: ({ country }) => country },
	{ name: 'level', says: 'How far its relations go', cell: ({ level }) => level },
	{ name: 'on', says: 'The day that the row describes', type: 'date', cell: ({ asOf }) => asOf },
	{ name: 'says', says: 'How it stands', cell: ({ says }) => says },
	{ name: 'later', says: 'What changed after the day', cell: ({ later }) => later },
	...restsOn,
];

/** A table as CSV, with its headers in the first line. */
export function tableCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
	return csv(
		columns.map(({ name }) => name),
		rows.map((row) => columns.map(({ cell }) => cell(row))),
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
